/** ISO calendar date, e.g. 2026-11-24. Lexical order is date order. */
export type CalendarDate = string;

/** ISO instant in UTC with milliseconds, e.g. 2026-11-24T14:02:00.000Z. */
export type Instant = string;

const dayMs = 86_400_000;
const midnight = (date: CalendarDate) => Date.parse(`${date}T00:00:00Z`);
const isoDate = (ms: number): CalendarDate => new Date(ms).toISOString().slice(0, 10);

/** The date a number of calendar days later (earlier when negative). */
export const addDays = (date: CalendarDate, days: number): CalendarDate => isoDate(midnight(date) + days * dayMs);

/** Calendar days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => Math.round((midnight(to) - midnight(from)) / dayMs);

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (date: CalendarDate): number => new Date(midnight(date)).getUTCDay();

/** Making one costs as much as hundreds of uses. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar date on which an instant falls in an IANA time zone. */
export function dateIn(zone: string, instant: Instant): CalendarDate {
  const known = formats.get(zone);
  const format = known ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  if (known === undefined) formats.set(zone, format);
  return format.format(new Date(instant));
}

/** The date a number of calendar months later; the last day of the month where that day is missing. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return isoDate(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}
