import { type DayRange, dayRange } from './dayRange.ts';
import { boundsAfter, type Outcome, outcomesOf } from './recalibration.ts';
import type { StepModel } from './stepModel.ts';
import { type ForecastStep, stepsToDecision } from './steps.ts';
import { sumOfSteps } from './sumOfSteps.ts';

/** What was said at an entry into a step, in days from then, without days on hold. Null where there was too little history. */
export interface Said {
  readonly next: DayRange | null;
  readonly decision: DayRange | null;
}
/** What is known of one step on a day: how long it takes, and what became of the forecasts that were made in it. */
export interface StepKnowledge {
  readonly model: StepModel | null;
  readonly next: readonly Outcome[];
  readonly decision: readonly Outcome[];
}

/** The forecast of an entry into a step, from what is known on that day. */
export function sayAt(step: ForecastStep, known: Readonly<Record<ForecastStep, StepKnowledge>>): Said {
  const { model, next, decision } = known[step];
  const range = model && dayRange(model, boundsAfter(outcomesOf(next)));
  const models = stepsToDecision(step).flatMap((one) => known[one].model ?? []);
  if (models.length < stepsToDecision(step).length) return { next: range, decision: null };
  // The last step leads to the decision: its range is the decision's.
  if (models.length === 1) return { next: range, decision: range };
  const sum = sumOfSteps(models);
  return { next: range, decision: sum && dayRange(sum, boundsAfter(outcomesOf(decision))) };
}
