import { businessDaysBetween, type Calendar } from '../../kernel/businessDays.ts';
import { type CalendarDate, daysBetween, weekdayOf } from '../../kernel/instant.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date with its weekday: Tue 8 Dec 2026. */
export function sayDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${weekdays[weekdayOf(date)]} ${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** A number with its noun: 1 day, 2 days. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;

/** Words in a list: a, b and c. */
export const list = (words: readonly string[], last: 'and' | 'or' = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;

/** A date with how far it is: Tue 8 Dec 2026, in 6 business days. */
export function sayDue(date: CalendarDate, today: CalendarDate, calendar: Calendar): string {
  return `${sayDate(date)}, ${sayHowFar(date, today, calendar)}`;
}

/** How far a date is from today, in business days; in plain days where no business day lies between. */
export function sayHowFar(date: CalendarDate, today: CalendarDate, calendar: Calendar): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const business = Math.abs(businessDaysBetween(today, date, calendar));
  const far = business > 0 ? count(business, 'business day') : count(Math.abs(days), 'day');
  return days > 0 ? `in ${far}` : `${far} late`;
}
