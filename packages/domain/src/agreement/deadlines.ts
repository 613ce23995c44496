import { addDays, type CalendarDate } from '../kernel/instant.ts';
import { endsOnOf } from './ending.ts';
import { agreementHasEnded } from './state.ts';
import { agreementTurn } from './turn.ts';
import type { AgreementSeen } from './view.ts';

/** Whether the date of the next step is past. A date that only waits for the clock is not late. */
export function agreementIsLate(agreement: AgreementSeen, today: CalendarDate): boolean {
  const { dueOn, holder } = agreementTurn(agreement);
  return dueOn !== null && dueOn < today && holder !== 'nobody' && !agreementHasEnded(agreement.phase);
}

export type AgreementClockCommand = {
  readonly type: 'RecordLapse' | 'CompleteTermination' | 'RecordExpiry' | 'BeginSuspension' | 'LiftSuspension' | 'EndConfirmation';
  readonly data: object;
};
type Dated = { readonly on: CalendarDate } & AgreementClockCommand;

/** What `system.clock` has to do and the first day on which it may: time acts through a command, never through a silent comparison. */
function dated(agreement: AgreementSeen): readonly Dated[] {
  if (agreement.phase === 'unopened' || agreement.phase === 'sealing' || agreementHasEnded(agreement.phase)) return [];
  const endsOn = endsOnOf(agreement);
  const expiry: readonly Dated[] = endsOn === null ? [] : [{ on: dayAfter(endsOn), type: 'RecordExpiry', data: {} }];
  switch (agreement.phase) {
    case 'terminationNotice':
      return [{ on: agreement.effectiveOn, type: 'CompleteTermination', data: { documentId: null } }, ...expiry];
    case 'suspended':
      return [{ on: dayAfter(agreement.suspension.until), type: 'LiftSuspension', data: {} }, ...expiry];
    case 'inForce': {
      const notice: readonly Dated[] =
        agreement.suspension === null ? [] : [{ on: agreement.suspension.startsOn, type: 'BeginSuspension', data: {} }];
      const confirmations = Object.entries(agreement.confirmed).flatMap(([itemId, { goodUntil }]): readonly Dated[] =>
        goodUntil === null ? [] : [{ on: dayAfter(goodUntil), type: 'EndConfirmation', data: { itemId } }],
      );
      return [...expiry, ...notice, ...confirmations];
    }
    case 'negotiating':
    case 'legalReview':
    case 'authority':
    case 'agencySigning': {
      const { holder } = agreementTurn(agreement);
      const awaited = holder === 'agency' || holder === 'both';
      return awaited && agreement.lapse !== null ? [{ on: dayAfter(agreement.lapse.answerBy), type: 'RecordLapse', data: {} }] : [];
    }
    default:
      return expiry;
  }
}

/** What `system.clock` has to do today, if anything. */
export function agreementClockCommand(agreement: AgreementSeen, today: CalendarDate): AgreementClockCommand | undefined {
  const due = dated(agreement).find(({ on }) => on <= today);
  return due === undefined ? undefined : { type: due.type, data: due.data };
}

/** On which day `system.clock` has to look at this agreement next; null when time alone changes nothing. */
export function agreementWakeOn(agreement: AgreementSeen): CalendarDate | null {
  return (
    dated(agreement)
      .map(({ on }) => on)
      .toSorted()[0] ?? null
  );
}

const dayAfter = (date: CalendarDate): CalendarDate => addDays(date, 1);
