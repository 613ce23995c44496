export { type Course, courseOf, daysToDecision, type Hold, heldDays, knownOn, type StepStay } from './course.ts';
export { type DayRange, dayRange } from './dayRange.ts';
export { type Expected, type Forecast, forecastOf } from './forecast.ts';
export { type Bounds, boundsAfter, noOutcomes, type Outcome, type Outcomes, outcomesOf } from './recalibration.ts';
export { type Said, type StepKnowledge, sayAt } from './said.ts';
export type { Stay } from './stay.ts';
export { casesNeeded, type StepModel, staysLookedAt, stepModel } from './stepModel.ts';
export { type ForecastStep, forecastSteps, isForecastStep } from './steps.ts';
export { sumOfSteps } from './sumOfSteps.ts';
