import type { Durations } from './survival.ts';

/** A recent level counts as much as all history once this many recent requests are done. */
const believedAt = 20;
/** The long tail says little about the level and much about single requests. */
const tail = 0.9;

/**
 * By which factor a step takes longer or less long now than over all history: a season, fewer hands, a new way of working.
 * Compares the mean logarithms over the share that both reach, and trusts the recent side as far as it has requests.
 */
export function levelOf(recent: Durations, all: Durations, recentDone: number): number {
  const upTo = Math.min(tail, recent.at(-1)?.share ?? 0, all.at(-1)?.share ?? 0);
  if (upTo <= 0) return 1;
  const change = meanLog(recent, upTo) - meanLog(all, upTo);
  return Math.exp((change * recentDone) / (recentDone + believedAt));
}

/** Mean logarithm of the days up to a share. A step that was done the same day counts as half a day. */
function meanLog(durations: Durations, upTo: number): number {
  let sum = 0;
  let before = 0;
  for (const { days, share } of durations) {
    sum += (Math.min(share, upTo) - before) * Math.log(Math.max(days, 0.5));
    before = Math.min(share, upTo);
    if (before >= upTo) break;
  }
  return sum / upTo;
}

/** Durations at another level. */
export const atLevel = (durations: Durations, level: number): Durations =>
  durations.map(({ days, share }) => ({ days: days * level, share }));
