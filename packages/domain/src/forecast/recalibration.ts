/** What became of the forecasts of one kind whose outcome is known. */
export interface Outcomes {
  readonly known: number;
  /** Came before the range began. */
  readonly sooner: number;
  /** Came after the range ended. */
  readonly later: number;
}
export const noOutcomes: Outcomes = { known: 0, sooner: 0, later: 0 };

/** One in ten is to come before the range, one in ten after it: 80 of 100 inside. */
const outside = 0.1;
/** How much one miss moves the end of the next range. */
const pace = 0.002;
const tightest = 0.4;
const widest = 0.005;

/** Which shares of the history bound the range. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/**
 * Moves the ends of the range by what earlier forecasts came to, each end by itself: too many misses widen it, too few tighten it.
 * In the long run each end is then missed once in ten, whatever the history was like (adaptive conformal inference, Gibbs and Candès 2021).
 */
export function boundsAfter({ known, sooner, later }: Outcomes): Bounds {
  const share = (missed: number) => Math.min(tightest, Math.max(widest, outside + pace * (outside * known - missed)));
  return { from: share(sooner), to: 1 - share(later) };
}

/** A forecast whose outcome is known. */
export interface Outcome {
  readonly range: { readonly from: number; readonly to: number };
  readonly days: number;
}

/** How the known outcomes of one kind of forecast came out. */
export const outcomesOf = (known: readonly Outcome[]): Outcomes => ({
  known: known.length,
  sooner: known.filter(({ range, days }) => days < range.from).length,
  later: known.filter(({ range, days }) => days > range.to).length,
});
