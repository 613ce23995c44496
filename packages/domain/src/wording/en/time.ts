import type { Period } from '../../kernel/businessDays.ts';
import type { Days, Run, TimeHolder } from '../../time/dayEnds.ts';
import { timeHolders } from '../../time/dayEnds.ts';
import type { Lateness } from '../../time/lateness.ts';
import type { StepTime, TimeLedger } from '../../time/ledger.ts';
import { count, list, sayDate } from './dates.ts';
import { type TimeStepWords, timeHolderWords } from './timeSteps.ts';

/** A length of time as a rule sets it: 10 business days. */
export function sayPeriod(period: Period): string {
  if ('businessDays' in period) return count(period.businessDays, 'business day');
  return 'days' in period ? count(period.days, 'day') : count(period.hours, 'hour');
}

/** Days late: business days, and plain days where no business day has gone by. */
const sayLateDays = ({ days, businessDays }: Days): string =>
  businessDays === 0 ? count(days, 'day') : count(businessDays, 'business day');

/** Where the time went, in one sentence. */
export function sayLedger({ days, businessDays, from, holders, running }: TimeLedger<string>): string {
  if (from === null) return 'No day has ended in this case yet.';
  const parts = timeHolders
    .filter((holder) => holders[holder].days > 0)
    .map((holder) => `${holders[holder].days.toLocaleString('en-US')} ${timeHolderWords[holder].inside}`);
  return `${count(days, 'day')} ${running ? 'so far' : 'in all'} (${count(businessDays, 'business day')}) since ${sayDate(from)}: ${list(parts)}.`;
}

/** One stretch of the picture, in words. */
export const sayRun = <Step extends string>(
  { holder, step, from, to, days }: Run<Step>,
  steps: Readonly<Record<Step, TimeStepWords>>,
): string =>
  `${timeHolderWords[holder].name}, ${count(days, 'day')}: ${sayDate(from)}${from === to ? '' : ` to ${sayDate(to)}`}, ${steps[step].name}`;

/** Who is meant when a date has passed. */
const whoIsLate: Readonly<Record<TimeHolder, { readonly is: string; readonly was: string }>> = {
  agency: { is: 'The agency is', was: 'The agency was' },
  ice: { is: 'ICE is', was: 'ICE was' },
  both: { is: 'Both sides are', was: 'Both sides were' },
  onHold: { is: 'The case is', was: 'The case was' },
  thirdParty: { is: 'A third party is', was: 'A third party was' },
  nobody: { is: 'The case is', was: 'The case was' },
};

/** Who is late today, by how much and for what. Where nobody is, it says so. */
export function sayLateness<Step extends string>(lateness: Lateness<Step> | null, steps: Readonly<Record<Step, TimeStepWords>>): string {
  if (lateness === null) return 'Nobody is late.';
  const { holder, about, step, dueOn } = lateness;
  const by = `${whoIsLate[holder].is} ${sayLateDays(lateness)} past`;
  const until = `It was due ${sayDate(dueOn)}.`;
  if (about === 'holdReview') return `${by} the review date of the hold. ${until}`;
  if (about === 'lapse') return `${by} the date of the lapse notice. ${until}`;
  return `${by} the time set for ${steps[step].doing}. ${until}`;
}

/** How the days of one step compare with the time that is set for it. */
export function sayStepLate<Step extends string>({ target, late }: StepTime<Step>): string {
  if (late.length > 0) return `${list(late.map((one) => `${whoIsLate[one.holder].was} ${sayLateDays(one)} late`))}.`;
  return target === null ? 'No time is set.' : 'In time.';
}
