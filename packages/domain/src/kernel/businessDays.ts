import { addDays, type CalendarDate, weekdayOf } from './instant.ts';

/** A length of time as a clause or rule states it. */
export type Period = { readonly days: number } | { readonly businessDays: number } | { readonly hours: number };

/** Which days are no business days. Enters the domain as a value made from a data file. */
export interface Calendar {
  readonly holidays: readonly CalendarDate[];
}

/** Whether offices work on this date: not a weekend, not a holiday of the calendar. */
export function isBusinessDay(date: CalendarDate, { holidays }: Calendar): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6 && !holidays.includes(date);
}

/** The last day of a period that starts the day after `from`. Hours are rounded up to whole days: a due date is a date. */
export function dueOn(from: CalendarDate, period: Period, calendar: Calendar): CalendarDate {
  if ('days' in period) return addDays(from, period.days);
  if ('hours' in period) return addDays(from, Math.ceil(period.hours / 24));
  let date = from;
  for (let left = period.businessDays; left > 0; ) {
    date = addDays(date, 1);
    if (isBusinessDay(date, calendar)) left -= 1;
  }
  return date;
}

/** Business days after `from` up to and including `to`; negative when `to` is past. */
export function businessDaysBetween(from: CalendarDate, to: CalendarDate, calendar: Calendar): number {
  const [start, end, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  let count = 0;
  for (let date = addDays(start, 1); date <= end; date = addDays(date, 1)) if (isBusinessDay(date, calendar)) count += 1;
  return sign * count;
}
