import fc from 'fast-check';
import { expect, test } from 'vitest';
import { federalCalendar as calendar } from '../kernel/federalHolidays.ts';
import { addDays, type CalendarDate, daysBetween, type Instant, weekdayOf } from '../kernel/instant.ts';
import { type Moment, type Run, runsOf, timeHolders } from './dayEnds.ts';

type Step = 'one' | 'two' | 'three';
const steps = ['one', 'two', 'three'] as const;
/** The zones of the field offices, and two that are further away than any of them. */
const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Puerto_Rico',
  'Pacific/Honolulu',
  'Pacific/Guam',
];
const hour = 3_600_000;

/** Written apart from the ledger and slowly: the very instant at which a day ends, found by halving. */
const clocks = new Map(
  zones.map((timeZone) => [timeZone, new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })]),
);
const localDate = (zone: string, ms: number): CalendarDate => clocks.get(zone)?.format(ms).slice(0, 10) ?? '';
function endOf(day: CalendarDate, zone: string): number {
  let before = Date.parse(`${day}T00:00:00Z`) - 16 * hour;
  let after = Date.parse(`${day}T00:00:00Z`) + 52 * hour;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localDate(zone, middle) > day) after = middle;
    else before = middle;
  }
  return after;
}
interface Counted {
  readonly holder: string;
  readonly step: string;
  readonly day: CalendarDate;
}
/** Day by day: at each 24:00 it is asked who holds the case, and where its next day ends. */
function dayByDay(moments: readonly Moment<Step>[], now: Instant): readonly Counted[] {
  const [first] = moments;
  if (first === undefined) return [];
  const counted: Counted[] = [];
  let zone = first.zone;
  for (let day = localDate(zone, Date.parse(first.at)); ; day = addDays(day, 1)) {
    const end = endOf(day, zone);
    if (end > Date.parse(now)) return counted;
    const held = moments.filter(({ at }) => Date.parse(at) < end).at(-1) ?? first;
    if (held.lies !== null) counted.push({ holder: held.lies.holder, step: held.lies.step, day });
    zone = held.zone;
  }
}
const eachDay = (runs: readonly Run<Step>[]): readonly Counted[] =>
  runs.flatMap(({ holder, step, from, to }) =>
    Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => ({ holder, step, day: addDays(from, index) })),
  );

/** Starts near the turns of the clocks, a leap day and the turn of a year; gaps of minutes, hours and weeks. */
const starts = ['2024-02-27', '2026-03-06', '2026-10-30', '2026-12-30', '2027-03-12', '2028-02-27', '2027-07-01'];
const gap = fc.oneof(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 60_000 }));
const lies = fc.record({
  holder: fc.constantFrom(...timeHolders),
  step: fc.constantFrom(...steps),
  dueOn: fc.option(fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-11-01', days))),
});
const history = fc
  .record({
    start: fc.constantFrom(...starts),
    events: fc.array(fc.record({ gap, zone: fc.constantFrom(...zones), lies: fc.option(lies, { freq: 5 }) }), {
      minLength: 1,
      maxLength: 12,
    }),
    rest: gap,
  })
  .map(({ start, events, rest }) => {
    let ms = Date.parse(`${start}T00:00:00Z`);
    const moments = events.map(({ gap: minutes, zone, lies }): Moment<Step> => {
      ms += minutes * 60_000;
      return { at: new Date(ms).toISOString(), zone, lies };
    });
    return { moments, now: new Date(ms + rest * 60_000).toISOString() };
  });
const patient = { timeout: 120_000 };

test('every day-end counts once, for whoever held the case at that 24:00 in its zone, whatever the clocks do', patient, () => {
  fc.assert(
    fc.property(history, ({ moments, now }) => {
      const runs = runsOf(moments, now, calendar);
      const slowly = dayByDay(moments, now);
      expect(eachDay(runs)).toEqual(slowly);
      expect(runs.reduce((sum, { days }) => sum + days, 0)).toBe(slowly.length);
      const working = slowly.filter(({ day }) => ![0, 6].includes(weekdayOf(day)) && !calendar.holidays.includes(day));
      expect(runs.reduce((sum, { businessDays }) => sum + businessDays, 0)).toBe(working.length);
    }),
    { numRuns: 400, seed: 287 },
  );
});
test('no day is late before the date of its step has ended, and none is late twice', patient, () => {
  fc.assert(
    fc.property(history, ({ moments, now }) => {
      for (const run of runsOf(moments, now, calendar)) {
        expect(run.late.days).toBeLessThanOrEqual(run.days);
        if (moments.every(({ lies }) => lies === null || lies.dueOn === null || lies.dueOn > run.to)) expect(run.late.days).toBe(0);
      }
    }),
    { numRuns: 400, seed: 288 },
  );
});
