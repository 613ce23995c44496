import type { CalendarDate } from '../kernel/instant.ts';
import type { AgreementSide, ReadinessTerm, Sealed } from './state.ts';
import type { AgreementSeen } from './view.ts';

/** Why a partnership does not work yet, or no longer. */
export type OperatingReason =
  | { readonly code: 'itemOpen'; readonly itemId: string; readonly side: AgreementSide }
  | { readonly code: 'suspended'; readonly until: CalendarDate }
  | { readonly code: 'onHold'; readonly reviewOn: CalendarDate }
  | { readonly code: 'notInForce' }
  | { readonly code: 'ended' };
export interface Operating {
  readonly state: 'preparing' | 'operating' | 'notOperating';
  readonly reasons: readonly OperatingReason[];
}

/** What is not confirmed. */
export const openItems = ({ terms, confirmed }: Pick<Sealed, 'terms' | 'confirmed'>): readonly ReadinessTerm[] =>
  terms.readiness.filter(({ itemId }) => confirmed[itemId] === undefined);

/** Whether the partnership works, beside its legal standing: signed is not operational (OIG-18-77). Computed, never stored. */
export function operatingState(agreement: AgreementSeen): Operating {
  switch (agreement.phase) {
    case 'inForce': {
      const reasons = openItems(agreement).map(({ itemId, side }) => ({ code: 'itemOpen', itemId, side }) as const);
      if (reasons.length === 0) return { state: 'operating', reasons };
      return { state: agreement.readyOn === null ? 'preparing' : 'notOperating', reasons };
    }
    case 'suspended':
      return { state: 'notOperating', reasons: [{ code: 'suspended', until: agreement.suspension.until }] };
    case 'terminationNotice':
      return operatingState(agreement.held);
    case 'onHold':
      return { state: 'notOperating', reasons: [{ code: 'onHold', reviewOn: agreement.reviewOn }] };
    case 'terminated':
    case 'expired':
    case 'superseded':
    case 'withdrawn':
    case 'notConcluded':
    case 'lapsed':
      return { state: 'notOperating', reasons: [{ code: 'ended' }] };
    case 'unopened':
    case 'drafting':
    case 'negotiating':
    case 'legalReview':
    case 'authority':
    case 'agencySigning':
    case 'countersigning':
    case 'sealing':
      return { state: 'notOperating', reasons: [{ code: 'notInForce' }] };
  }
}

/** In force and operating: what a page calls active. */
export const isActive = (agreement: AgreementSeen): boolean =>
  agreement.phase === 'inForce' && operatingState(agreement).state === 'operating';
