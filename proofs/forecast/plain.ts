/** A range of days by somebody else than the forecast. */
export interface Plain {
  readonly from: number;
  readonly to: number;
}

/** The simplest honest range: from 10 to 90 % of all times that are known. Takes them sorted. */
export function plainRange(sorted: readonly number[]): Plain | null {
  const from = sorted[Math.floor(0.1 * sorted.length)];
  const to = sorted[Math.floor(0.9 * sorted.length)];
  return from === undefined || to === undefined ? null : { from, to };
}
