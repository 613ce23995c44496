import { atLevel, levelOf } from './level.ts';
import type { Stay } from './stay.ts';
import { byDays, type Durations, durationsOf } from './survival.ts';

/** How long one step takes now, learned from stays up to a day. */
export interface StepModel {
  readonly durations: Durations;
  /** Finished stays behind it. */
  readonly cases: number;
}

/** Stays that are looked at, latest first: enough for the shape, few enough to stay quick. */
export const staysLookedAt = 1000;
/** Fewer finished stays say too little for a range of 80 in 100. */
export const casesNeeded = 30;
/** After so many days a stay counts half as much for the present level. */
const halfAfterDays = 60;

/** The step as it is now: the shape of its times from all stays, the level from the recent ones. Null when there is too little history. */
export function stepModel(stays: readonly Stay[]): StepModel | null {
  const cases = stays.filter(({ finished }) => finished).length;
  if (cases < casesNeeded) return null;
  const sorted = [...stays].sort(byDays);
  const all = durationsOf(sorted.map(({ days, finished }) => ({ days, finished, weight: 1 })));
  const recentOnes = sorted.map(({ days, finished, enteredAgo }) => ({ days, finished, weight: 2 ** (-enteredAgo / halfAfterDays) }));
  const recentDone = recentOnes.reduce((sum, { finished, weight }) => sum + (finished ? weight : 0), 0);
  return { durations: atLevel(all, levelOf(durationsOf(recentOnes), all, recentDone)), cases };
}
