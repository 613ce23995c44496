export { type DayRange, dayRange } from './dayRange.ts';
export { type Bounds, boundsAfter, noOutcomes, type Outcome, type Outcomes, outcomesOf } from './recalibration.ts';
export type { Stay } from './stay.ts';
export { casesNeeded, type StepModel, staysLookedAt, stepModel } from './stepModel.ts';
export { sumOfSteps } from './sumOfSteps.ts';
