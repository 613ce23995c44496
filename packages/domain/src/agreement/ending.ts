import type { CalendarDate } from '../kernel/instant.ts';
import type { AgreementSeen } from './view.ts';

/** The date on which the agreement ends by its own term; null without a term, or before both have signed. */
export function endsOnOf(agreement: AgreementSeen): CalendarDate | null {
  if ('held' in agreement) return endsOnOf(agreement.held);
  return 'endsOn' in agreement ? agreement.endsOn : null;
}

/** Whether both sides have signed what is held, and it was sealed. */
export const isSealed = (agreement: AgreementSeen): boolean => ('held' in agreement ? isSealed(agreement.held) : 'seal' in agreement);
