import type { Bounds } from './recalibration.ts';
import type { StepModel } from './stepModel.ts';
import { daysAt } from './survival.ts';

/** A range of whole days from now, and the number of requests behind it. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
}

/** The range between two shares; null where the history does not reach the later one. */
export function dayRange({ durations, cases }: StepModel, bounds: Bounds): DayRange | null {
  const from = Math.round(daysAt(durations, bounds.from));
  const to = Math.round(daysAt(durations, bounds.to));
  return Number.isNaN(to) || Number.isNaN(from) ? null : { from, to: Math.max(from, to), cases };
}
