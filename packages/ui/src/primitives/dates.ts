export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** A calendar date in words: Tue 8 Dec 2026. */
export function dateInWords(date: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return `${weekdays[day.getUTCDay()]} ${day.getUTCDate()} ${monthNames[day.getUTCMonth()]?.slice(0, 3)} ${day.getUTCFullYear()}`;
}

/** An instant in words, in the reader's own zone: Mon 25 Jan 2027, 10:14. */
export function instantInWords(instant: string | Date): string {
  const at = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${dateInWords(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)}, ${timeInWords(at)}`;
}

/** The time of day in the reader's own zone: 14:02. */
export function timeInWords(instant: string | Date): string {
  const at = new Date(instant);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}

const days = (count: number) => (count === 1 ? '1 business day' : `${count} business days`);

/** How far away a due date is: in 6 business days; today; late by 1 business day. */
export function distanceInWords(businessDays: number): string {
  if (businessDays === 0) return 'today';
  return businessDays > 0 ? `in ${days(businessDays)}` : `late by ${days(-businessDays)}`;
}

/** A number with its thousands: 48,200. */
export const numberInWords = (value: number): string => value.toLocaleString('en-US');

/** A file's size: 312 KB. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
