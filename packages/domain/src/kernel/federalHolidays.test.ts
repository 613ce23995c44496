import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { addDays, dueOn, federalCalendar, federalHolidays, isBusinessDay, weekdayOf } from './index.ts';

const library = new Holidays('US');
const inLibrary = Array.from({ length: 10 }, (_, index) => 2024 + index)
  .flatMap((year) => library.getHolidays(year))
  .filter(({ type }) => type === 'public')
  .map(({ date, substitute }) => ({ on: date.slice(0, 10), substitute: substitute === true }));
const inRange = (date: string) => date >= '2024-01-01' && date <= '2032-12-31';

/** The library knows no substitute for Veterans Day, which 5 U.S.C. 6103(b) moves like every other: so the rule is applied to its actual days. */
function observed(date: string): string {
  const weekday = weekdayOf(date);
  return weekday === 6 ? addDays(date, -1) : weekday === 0 ? addDays(date, 1) : date;
}

test('the federal holidays are the days of a holiday library, moved from weekends as the law says, 2024 to 2032', () => {
  const days = inLibrary.filter(({ substitute }) => !substitute).map(({ on }) => observed(on));
  expect(federalHolidays.map(({ on }) => on)).toEqual([...new Set(days)].filter(inRange).sort());
});

test('every substitute day of the library is in the calendar', () => {
  const substitutes = inLibrary.filter(({ on, substitute }) => substitute && inRange(on)).map(({ on }) => on);
  expect(substitutes.length).toBeGreaterThan(5);
  expect(substitutes.filter((on) => !federalCalendar.holidays.includes(on))).toEqual([]);
});

test('a due date in business days steps over Thanksgiving and the weekend', () => {
  expect(isBusinessDay('2026-11-26', federalCalendar)).toBe(false);
  expect(dueOn('2026-11-24', { businessDays: 3 }, federalCalendar)).toBe('2026-11-30');
});
