/** A forecast beside what came. */
export interface Judged {
  readonly range: { readonly from: number; readonly to: number };
  readonly days: number;
}

/** A margin with fewer forecasts says nothing. */
const enough = 200;
const aim = 0.8;

/** The share of outcomes inside their range. */
export const coverage = (all: readonly Judged[]): number =>
  all.filter(({ range, days }) => days >= range.from && days <= range.to).length / all.length;

/** Coverage of the margin that is furthest from 80 %, among margins with enough forecasts. */
export function worstCoverage<T extends Judged>(all: readonly T[], margin: (one: T) => number): number {
  const found = [...Map.groupBy(all, margin).values()].filter((group) => group.length >= enough).map(coverage);
  if (found.length === 0) throw new Error('No margin has enough forecasts to be judged.');
  return found.reduce((worst, one) => (Math.abs(one - aim) > Math.abs(worst - aim) ? one : worst), aim);
}

/** The interval score for 80 %: width, and ten times the miss (Gneiting and Raftery 2007). Less is better. */
export function meanScore(all: readonly Judged[]): number {
  const score = ({ range: { from, to }, days }: Judged) => to - from + 10 * Math.max(0, from - days, days - to);
  return all.reduce((sum, one) => sum + score(one), 0) / all.length;
}
