/** Tuesday, November 24, 2026 */
export const longDate = (date: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** 2026-11-24 15:04:05 UTC */
export const momentOf = (instant: string): string => `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`;
