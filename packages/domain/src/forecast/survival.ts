/** How much of a step's time is behind: the share of requests that are done after so many days. */
export interface Reached {
  readonly days: number;
  readonly share: number;
}
/** How long a step takes, shortest first. */
export type Durations = readonly Reached[];

/** A stay with its weight: how much it counts beside others. */
export interface Weighed {
  readonly days: number;
  readonly finished: boolean;
  readonly weight: number;
}

/**
 * The share of requests that are done after so many days, with open stays counted for what they say (Kaplan and Meier 1958).
 * Leaving them out would make every step look shorter than it is. Takes stays sorted by `byDays`.
 */
export function durationsOf(sorted: readonly Weighed[]): Durations {
  let atRisk = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let open = 1;
  const reached: Reached[] = [];
  for (let at = 0; at < sorted.length; ) {
    const days = sorted[at]?.days ?? 0;
    let done = 0;
    let gone = 0;
    for (; sorted[at]?.days === days; at += 1) {
      const stay = sorted[at];
      if (stay?.finished) done += stay.weight;
      gone += stay?.weight ?? 0;
    }
    if (done > 0) {
      open *= Math.max(0, 1 - done / atRisk);
      reached.push({ days, share: 1 - open });
    }
    atRisk -= gone;
  }
  return reached;
}

/** The order that `durationsOf` needs. */
export const byDays = (a: { readonly days: number }, b: { readonly days: number }): number => a.days - b.days;

/** Days after which a share of the requests is done. A whole day stands for the day around it. NaN where the history does not reach so far. */
export function daysAt(durations: Durations, share: number): number {
  let before = 0;
  let end = 0;
  for (const { days, share: upTo } of durations) {
    const start = Math.max(end, days - 0.5);
    if (upTo >= share) return start + ((days + 0.5 - start) * (share - before)) / (upTo - before);
    before = upTo;
    end = days + 0.5;
  }
  return Number.NaN;
}
