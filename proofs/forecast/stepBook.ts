import {
  boundsAfter,
  type DayRange,
  dayRange,
  type Outcome,
  outcomesOf,
  type StepModel,
  staysLookedAt,
  stepModel,
  sumOfSteps,
} from '@ice-access/domain/forecast';
import { knownOn, type Told } from './knowledge.ts';
import { type Plain, plainRange } from './plain.ts';

/** What the forecaster keeps of one step: who entered it, and what became of its forecasts. */
export interface StepBook {
  readonly enter: (stay: Told) => void;
  /** A stay is over, and so is the forecast that was made for it. */
  readonly learn: (stay: Told, range: DayRange | null) => void;
  /** A request that was once in this step has come to its end. */
  readonly learnEnd: (stay: Told, outcome: Outcome) => void;
  readonly modelOn: (day: number) => StepModel | null;
  readonly rangeOn: (day: number) => DayRange | null;
  /** The range to the end of the request, over this step and the ones after it. */
  readonly rangeToTheEnd: (models: readonly (StepModel | null)[]) => DayRange | null;
  readonly plain: () => Plain | null;
}

/** An empty book. */
export function openBook(): StepBook {
  const entered: Told[] = [];
  const finished: number[] = [];
  const outcomes = new Map<Told, Outcome>();
  const endOutcomes = new Map<Told, Outcome>();
  const lookedAt = () => entered.slice(-staysLookedAt);
  const boundsFrom = (known: ReadonlyMap<Told, Outcome>) => boundsAfter(outcomesOf(lookedAt().flatMap((stay) => known.get(stay) ?? [])));
  let latest: { readonly day: number; readonly model: StepModel | null } | null = null;
  const modelOn = (day: number) => {
    if (latest?.day !== day) {
      const known = lookedAt().filter(({ enteredOn }) => enteredOn < day);
      latest = { day, model: stepModel(known.map((stay) => knownOn(stay, day))) };
    }
    return latest.model;
  };
  return {
    enter: (stay) => entered.push(stay),
    learn: (stay, range) => {
      finished.splice(placeOf(finished, stay.days), 0, stay.days);
      if (range !== null) outcomes.set(stay, { range, days: stay.days });
    },
    learnEnd: (stay, outcome) => {
      endOutcomes.set(stay, outcome);
    },
    modelOn,
    rangeOn: (day) => {
      const model = modelOn(day);
      return model && dayRange(model, boundsFrom(outcomes));
    },
    rangeToTheEnd: (models) => {
      const known = models.filter((model) => model !== null);
      const sum = known.length === models.length ? sumOfSteps(known) : null;
      return sum && dayRange(sum, boundsFrom(endOutcomes));
    },
    plain: () => plainRange(finished),
  };
}

/** Where a number belongs in a sorted list. */
function placeOf(sorted: readonly number[], days: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < days) low = middle + 1;
    else high = middle;
  }
  return low;
}
