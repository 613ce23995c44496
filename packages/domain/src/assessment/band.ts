import type { Requirement } from './instrument.ts';
import type { RequirementResult } from './requirement.ts';
import type { Band, Met } from './standings.ts';

/** The band that every completion of the answers would give; where they differ, nobody can say yet. */
export function bandOf(
  range: { readonly low: number; readonly high: number },
  fitsFrom: number,
  requirements: readonly RequirementResult[],
): Band {
  const some = (met: Met, of: (remedy: Requirement['remedy']) => boolean) => requirements.some((one) => one.met === met && of(one.remedy));
  const final = (remedy: Requirement['remedy']) => remedy === 'nobody';
  const open = (remedy: Requirement['remedy']) => remedy !== 'nobody';
  if (some('notMet', final) || range.high < fitsFrom) return 'doesNotFit';
  if (range.low < fitsFrom || some('unknown', final)) return 'cannotSay';
  if (some('notMet', open)) return 'fitsIf';
  return some('unknown', open) ? 'cannotSay' : 'fits';
}
