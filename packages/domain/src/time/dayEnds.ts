import { businessDaysBetween, type Calendar, isBusinessDay } from '../kernel/businessDays.ts';
import { addDays, type CalendarDate, dateIn, daysBetween, type Instant } from '../kernel/instant.ts';

/** With whom a case lies. Each instant belongs to exactly one. */
export const timeHolders = ['agency', 'ice', 'both', 'onHold', 'thirdParty', 'nobody'] as const;
export type TimeHolder = (typeof timeHolders)[number];

/** Whose a case is from an instant on, in which step, until when at best, and in which zone its days end. */
export interface Moment<Step extends string> {
  readonly at: Instant;
  readonly zone: string;
  /** Null while its days do not count: a draft, or a case that has ended. */
  readonly lies: { readonly holder: TimeHolder; readonly step: Step; readonly dueOn: CalendarDate | null } | null;
}

export interface Days {
  readonly days: number;
  readonly businessDays: number;
}
export const noDays: Days = { days: 0, businessDays: 0 };
/** Both kinds of days, added up. */
export const plus = (one: Days, other: Days): Days => ({
  days: one.days + other.days,
  businessDays: one.businessDays + other.businessDays,
});

/** Days one after another that ended with the same holder in the same step. */
export interface Run<Step extends string> extends Days {
  readonly holder: TimeHolder;
  readonly step: Step;
  /** The first and the last day that ended so. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Of these days, those that ended when the date of the step had come or passed. */
  readonly late: Days;
}

interface Stretch<Step extends string> {
  readonly lies: Moment<Step>['lies'];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * Which days ended with whom, the oldest first. A day counts for whoever held the case at 24:00 in its zone; a day keeps the zone in which
 * it began, so another zone is that of the days after. Costs two dates an event, however long the history.
 */
export function runsOf<Step extends string>(moments: readonly Moment<Step>[], now: Instant, calendar: Calendar): readonly Run<Step>[] {
  const runs: Run<Step>[] = [];
  for (const stretch of stretchesOf(moments, now)) {
    const run = runIn(stretch, calendar);
    const last = runs.at(-1);
    if (run === undefined) continue;
    if (last !== undefined && last.holder === run.holder && last.step === run.step && addDays(last.to, 1) === run.from)
      runs[runs.length - 1] = { ...last, ...plus(last, run), to: run.to, late: plus(last.late, run.late) };
    else runs.push(run);
  }
  return runs;
}

function stretchesOf<Step extends string>(moments: readonly Moment<Step>[], now: Instant): readonly Stretch<Step>[] {
  const [first, ...rest] = moments;
  if (first === undefined) return [];
  const stretches: Stretch<Step>[] = [];
  let { zone } = first;
  let held = first;
  // The day that has begun and not ended.
  let day = dateIn(zone, first.at);
  for (const next of [...rest, { ...first, at: now }]) {
    if (dateIn(zone, next.at) > day) {
      stretches.push({ lies: held.lies, from: day, to: day });
      zone = held.zone;
      day = addDays(day, 1);
      const on = dateIn(zone, next.at);
      if (on > day) {
        stretches.push({ lies: held.lies, from: day, to: addDays(on, -1) });
        day = on;
      }
    }
    held = next;
  }
  return stretches;
}

function runIn<Step extends string>({ lies, from, to }: Stretch<Step>, calendar: Calendar): Run<Step> | undefined {
  if (lies === null) return undefined;
  const { holder, step, dueOn } = lies;
  return { holder, step, from, to, ...daysIn(from, to, calendar), late: lateIn({ from, to, dueOn }, calendar) };
}

/** The days of a stretch with both ends, and which of them are business days. */
function daysIn(from: CalendarDate, to: CalendarDate, calendar: Calendar): Days {
  const businessDays = businessDaysBetween(from, to, calendar) + (isBusinessDay(from, calendar) ? 1 : 0);
  return { days: daysBetween(from, to) + 1, businessDays };
}

/** A due date ends at 24:00: whoever still holds the case then is one day late on the next, as `sayLateness` counts it. */
function lateIn({ from, to, dueOn }: { from: CalendarDate; to: CalendarDate; dueOn: CalendarDate | null }, calendar: Calendar): Days {
  if (dueOn === null || dueOn > to) return noDays;
  const since = from > dueOn ? from : dueOn;
  const until = addDays(to, 1);
  return { days: daysBetween(since, until), businessDays: businessDaysBetween(since, until, calendar) };
}
