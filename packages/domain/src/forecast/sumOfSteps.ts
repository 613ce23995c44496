import type { StepModel } from './stepModel.ts';
import { type Durations, daysAt } from './survival.ts';

/** Each step is taken as so many equally likely times: fine enough for whole days, and the sum of six steps stays cheap. */
const points = 16;
/** How far the times of a step have to be known. */
const known = 0.9;

/** How long several steps take one after the other, when each takes its own time whatever the others took. Null when one is not known far enough. */
export function sumOfSteps(models: readonly StepModel[]): StepModel | null {
  const [first, ...rest] = models;
  if (first === undefined) return null;
  const grids = models.map(gridOf);
  if (grids.some((grid) => grid.some(Number.isNaN))) return null;
  const [start = [], ...others] = grids;
  const total = others.reduce(sumOfTwo, start);
  const cases = rest.reduce((least, model) => Math.min(least, model.cases), first.cases);
  return { durations: asDurations(total), cases };
}

/** Equally likely times of one step. A few open requests that outlast every finished one are taken to end with the last of those. */
function gridOf({ durations }: StepModel): readonly number[] {
  const reached = durations.at(-1)?.share ?? 0;
  if (reached < known) return [Number.NaN];
  return Array.from({ length: points }, (_, at) => daysAt(durations, Math.min((at + 0.5) / points, reached)));
}

function sumOfTwo(one: readonly number[], other: readonly number[]): readonly number[] {
  const sums = Float64Array.from(one.flatMap((a) => other.map((b) => a + b))).sort();
  return Array.from(
    { length: points },
    (_, at) => sums.subarray(at * points, (at + 1) * points).reduce((sum, days) => sum + days, 0) / points,
  );
}

const asDurations = (grid: readonly number[]): Durations => grid.map((days, at) => ({ days, share: (at + 1) / grid.length }));
