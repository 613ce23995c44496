export { type DayRange, dayRange } from './dayRange.ts';
export { type Bounds, boundsAfter, noOutcomes, type Outcomes, outcomeAdded } from './recalibration.ts';
export type { Stay } from './stay.ts';
export { casesNeeded, type StepModel, staysLookedAt, stepModel } from './stepModel.ts';
export { sumOfSteps } from './sumOfSteps.ts';
