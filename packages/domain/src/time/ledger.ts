import type { Calendar, Period } from '../kernel/businessDays.ts';
import type { CalendarDate, Instant } from '../kernel/instant.ts';
import { type Days, type Moment, noDays, plus, type Run, runsOf, type TimeHolder, timeHolders } from './dayEnds.ts';

/** Days late, and whose lateness it was. */
export interface LateDays extends Days {
  readonly holder: TimeHolder;
}
/** One step of a case: its days, with whom, and how they compare with its target. */
export interface StepTime<Step extends string> extends Days {
  readonly step: Step;
  readonly holders: Readonly<Record<TimeHolder, number>>;
  /** What the step may take; null where no target is set. */
  readonly target: Period | null;
  /** Days past the date of the step, by whoever held the case then. */
  readonly late: readonly LateDays[];
}
/** Where the time of one case went. The days of the holders, of the steps and of the runs each add up to the total. */
export interface TimeLedger<Step extends string> extends Days {
  /** The first and the last day that counts; null while no day has ended. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Whether more days will count. */
  readonly running: boolean;
  readonly holders: Readonly<Record<TimeHolder, Days>>;
  /** In the order of the road; a step without a day is left out. */
  readonly steps: readonly StepTime<Step>[];
  readonly runs: readonly Run<Step>[];
}

/** How the steps of one kind of case follow each other, and what each may take. */
export interface StepTargets<Step extends string> {
  readonly steps: readonly Step[];
  target(step: Step): Period | null;
}
interface Until {
  readonly now: Instant;
  readonly calendar: Calendar;
}

/** The time ledger of one case, from what it was after each of its events. */
export function ledgerOf<Step extends string>(
  moments: readonly Moment<Step>[],
  { steps, target }: StepTargets<Step>,
  { now, calendar }: Until,
): TimeLedger<Step> {
  const runs = runsOf(moments, now, calendar);
  return {
    ...sum(runs),
    from: runs[0]?.from ?? null,
    to: runs.at(-1)?.to ?? null,
    running: (moments.at(-1)?.lies ?? null) !== null,
    holders: byHolder((holder) => sum(runs.filter((run) => run.holder === holder))),
    steps: steps.flatMap((step) => {
      const own = runs.filter((run) => run.step === step);
      return own.length === 0 ? [] : [{ step, ...sum(own), ...withWhom(own), target: target(step) }];
    }),
    runs,
  };
}

const sum = (parts: readonly Days[]): Days => parts.reduce((all, { days, businessDays }) => plus(all, { days, businessDays }), noDays);

const byHolder = <Value>(value: (holder: TimeHolder) => Value): Readonly<Record<TimeHolder, Value>> => ({
  agency: value('agency'),
  ice: value('ice'),
  both: value('both'),
  onHold: value('onHold'),
  thirdParty: value('thirdParty'),
  nobody: value('nobody'),
});

function withWhom<Step extends string>(runs: readonly Run<Step>[]): Pick<StepTime<Step>, 'holders' | 'late'> {
  const lateOf = (holder: TimeHolder): LateDays => ({
    holder,
    ...sum(runs.filter((run) => run.holder === holder).map(({ late }) => late)),
  });
  return {
    holders: byHolder((holder) => sum(runs.filter((run) => run.holder === holder)).days),
    late: timeHolders.map(lateOf).filter(({ days }) => days > 0),
  };
}
