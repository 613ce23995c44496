import type { Dispute } from './state.ts';
import type { Seen } from './view.ts';

/** How a disputed ending stands: for the lists of both sides. */
export type DisputeStanding = 'unanswered' | 'stands' | 'corrected';

/** The agency's word on how a request ended, where there is one. */
export const disputeOf = (request: Seen): Dispute | undefined => ('dispute' in request ? request.dispute : undefined);

/** Whether ICE has answered, and what; null where nothing is disputed. */
export function disputeStanding(request: Seen): DisputeStanding | null {
  const dispute = disputeOf(request);
  if (dispute === undefined) return null;
  if (dispute.answer === null) return 'unanswered';
  return dispute.answer.stands ? 'stands' : 'corrected';
}
