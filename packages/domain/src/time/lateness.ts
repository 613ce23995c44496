import { agreementIsLate } from '../agreement/deadlines.ts';
import { type AgreementTimeStep, agreementTimeHolder, agreementTimeStepOf } from '../agreement/steps.ts';
import { agreementTurn } from '../agreement/turn.ts';
import type { AgreementSeen } from '../agreement/view.ts';
import { businessDaysBetween, type Calendar } from '../kernel/businessDays.ts';
import { type CalendarDate, daysBetween } from '../kernel/instant.ts';
import { isLate } from '../request/deadlines.ts';
import { type RequestStep, requestStepOf, requestTimeHolder } from '../request/steps.ts';
import { turn } from '../request/turn.ts';
import type { Seen } from '../request/view.ts';
import type { Days, TimeHolder } from './dayEnds.ts';

/** A date that has passed: of which step, whose it was, and by how much. */
export interface Lateness<Step extends string> extends Days {
  readonly step: Step;
  /** Whose date it was. A hold is reviewed by ICE, whoever waits. */
  readonly holder: Exclude<TimeHolder, 'onHold'>;
  /** The date of the step itself, of a lapse notice, or of the review of a hold. */
  readonly about: 'step' | 'lapse' | 'holdReview';
  readonly dueOn: CalendarDate;
}
interface Passed {
  readonly today: CalendarDate;
  readonly calendar: Calendar;
}

const since = (dueOn: CalendarDate, { today, calendar }: Passed): Days & { readonly dueOn: CalendarDate } => ({
  dueOn,
  days: daysBetween(dueOn, today),
  businessDays: businessDaysBetween(dueOn, today, calendar),
});

/** Whether and by how much a request is late today, and who is. Takes only what both sides see, so it says the same to both. */
export function requestLateness(request: Seen, passed: Passed): Lateness<RequestStep> | null {
  const step = requestStepOf(request);
  const holder = requestTimeHolder(request);
  const { dueOn } = turn(request);
  if (step === null || holder === null || dueOn === null || !isLate(request, passed.today)) return null;
  if (holder === 'onHold') return { step, holder: 'ice', about: 'holdReview', ...since(dueOn, passed) };
  return { step, holder, about: 'lapse' in request && request.lapse !== null ? 'lapse' : 'step', ...since(dueOn, passed) };
}

/** Whether and by how much an agreement is late today, and who is. The same to both sides. */
export function agreementLateness(agreement: AgreementSeen, passed: Passed): Lateness<AgreementTimeStep> | null {
  const step = agreementTimeStepOf(agreement);
  const holder = agreementTimeHolder(agreement);
  const { dueOn } = agreementTurn(agreement);
  if (step === null || holder === null || dueOn === null || !agreementIsLate(agreement, passed.today)) return null;
  if (holder === 'onHold') return { step, holder: 'ice', about: 'holdReview', ...since(dueOn, passed) };
  return { step, holder, about: 'lapse' in agreement && agreement.lapse !== null ? 'lapse' : 'step', ...since(dueOn, passed) };
}
