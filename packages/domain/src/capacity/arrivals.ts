import type { Arrivals } from './figures.ts';

/** What may be expected in a month, from the months that were. */
export interface ExpectedArrivals {
  readonly months: number;
  readonly perMonth: number;
  /** Eight of ten months lay between these. */
  readonly low: number;
  readonly high: number;
}
/** With fewer months a range would say more than is known. */
export const monthsNeeded = 6;

/** How many requests a month brings: the mean, and the range of eight months in ten. Null while there is too little history. */
export function expectedArrivals(arrivals: readonly Arrivals[]): ExpectedArrivals | null {
  // Months before the first request say nothing: the program had not begun.
  const first = arrivals.findIndex(({ count }) => count > 0);
  const counts = first < 0 ? [] : arrivals.slice(first).map(({ count }) => count);
  if (counts.length < monthsNeeded) return null;
  const sorted = counts.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const mean = counts.reduce((all, one) => all + one, 0) / counts.length;
  return { months: counts.length, perMonth: Math.round(mean * 10) / 10, low: at(0.1), high: at(0.9) };
}
