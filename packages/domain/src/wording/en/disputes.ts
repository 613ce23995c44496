import type { DisputeStanding } from '../../request/dispute.ts';

// Apart from the other sentences of talk: a list shows these, and loads nothing else for them.

/** How a disputed ending stands, for lists and heads of cases. */
export const disputeStandings: Readonly<Record<DisputeStanding, string>> = {
  unanswered: 'Disputed by the agency, not answered yet',
  stands: 'Disputed by the agency; ICE says that it stands',
  corrected: 'Disputed by the agency; ICE corrected it',
};
