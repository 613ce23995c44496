import { type Calendar, dueOn } from '../kernel/businessDays.ts';
import { addDays, type CalendarDate } from '../kernel/instant.ts';
import type { RequestClocks } from '../request/clocks.ts';
import { type Course, heldDays, type StepStay } from './course.ts';
import type { DayRange } from './dayRange.ts';
import type { Said } from './said.ts';
import { type ForecastStep, isForecastStep, stepsToDecision } from './steps.ts';

/** When something is expected: between two dates in 80 of 100 requests, or, with too little history, by the date that is set for it. */
export type Expected =
  | { readonly basis: 'history'; readonly from: CalendarDate; readonly to: CalendarDate; readonly cases: number }
  | { readonly basis: 'target'; readonly by: CalendarDate };

/** What both sides read about the time ahead of a request. */
export type Forecast =
  | {
      readonly state: 'made';
      readonly madeOn: CalendarDate;
      readonly step: ForecastStep;
      /** When the present step is done. */
      readonly next: Expected;
      readonly decision: Expected;
    }
  | { readonly state: 'paused'; readonly why: 'onHold' | 'deferral' };

interface SetTimes {
  readonly clocks: RequestClocks;
  readonly calendar: Calendar;
}

/** The forecast of a request as it stands: what was said when it entered its step, moved by the days it was on hold. Null when nothing lies ahead. */
export function forecastOf({ stays }: Course, said: Said | null, set: SetTimes): Forecast | null {
  const here = stays.at(-1);
  if (here === undefined || here.leftOn !== null) return null;
  if (here.holds.at(-1)?.to === null) return { state: 'paused', why: 'onHold' };
  const { step, enteredOn: madeOn } = here;
  if (!isForecastStep(step)) return { state: 'paused', why: 'deferral' };
  const way = stepsToDecision(step);
  return {
    state: 'made',
    madeOn,
    step,
    next: expected(here, said?.next ?? null, { ...set, steps: way.slice(0, 1) }),
    decision: expected(here, said?.decision ?? null, { ...set, steps: way }),
  };
}

function expected(
  { enteredOn, holds }: StepStay,
  range: DayRange | null,
  { clocks, calendar, steps }: SetTimes & { readonly steps: readonly ForecastStep[] },
): Expected {
  const last = holds.at(-1)?.to ?? enteredOn;
  const start = addDays(enteredOn, heldDays(holds, last));
  if (range === null) return { basis: 'target', by: steps.reduce((from, step) => dueOn(from, clocks[step], calendar), start) };
  return { basis: 'history', from: addDays(start, range.from), to: addDays(start, range.to), cases: range.cases };
}
