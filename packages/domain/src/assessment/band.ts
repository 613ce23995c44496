import type { Requirement } from './instrument.ts';
import type { RequirementResult } from './requirement.ts';
import type { Band, Met } from './standings.ts';

/** What decides about the band: the ends of the range, and how many requirements are broken or open, by whether anybody could help. */
export interface BandGround {
  low: number;
  high: number;
  finalNotMet: number;
  finalUnknown: number;
  openNotMet: number;
  openUnknown: number;
}

/** Points are between 0 and 100, however they add up. */
export const inBounds = (points: number): number => Math.min(100, Math.max(0, points));

/** The band that every completion of the answers would give; where they differ, nobody can say yet. */
export function bandFrom(ground: Readonly<BandGround>, fitsFrom: number): Band {
  if (ground.finalNotMet > 0 || inBounds(ground.high) < fitsFrom) return 'doesNotFit';
  if (inBounds(ground.low) < fitsFrom || ground.finalUnknown > 0) return 'cannotSay';
  if (ground.openNotMet > 0) return 'fitsIf';
  return ground.openUnknown > 0 ? 'cannotSay' : 'fits';
}

/** Counts one requirement in or, with -1, out again. */
export function count(ground: BandGround, { met, remedy }: { met: Met; remedy: Requirement['remedy'] }, by: 1 | -1): void {
  if (met === 'met') return;
  if (remedy === 'nobody') {
    if (met === 'notMet') ground.finalNotMet += by;
    else ground.finalUnknown += by;
  } else if (met === 'notMet') ground.openNotMet += by;
  else ground.openUnknown += by;
}

/** A ground with nothing but the ends of a range. */
export const groundAt = ({ low, high }: { readonly low: number; readonly high: number }): BandGround => ({
  low,
  high,
  finalNotMet: 0,
  finalUnknown: 0,
  openNotMet: 0,
  openUnknown: 0,
});

export function bandOf(
  range: { readonly low: number; readonly high: number },
  fitsFrom: number,
  requirements: readonly RequirementResult[],
): Band {
  const ground = groundAt(range);
  for (const one of requirements) count(ground, one, 1);
  return bandFrom(ground, fitsFrom);
}
