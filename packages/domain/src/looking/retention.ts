import type { Instant } from '../kernel/instant.ts';

/** How long the record of looking is kept: longer than any yearly review looks back, twice. */
export const lookingKeptMonths = 30;

/** Rows from before this moment may go. */
export function lookingKeptSince(now: Instant): Instant {
  const at = new Date(now);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() - lookingKeptMonths);
  // The last day of the month, where the month of that time was a shorter one.
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, last));
  return at.toISOString();
}
