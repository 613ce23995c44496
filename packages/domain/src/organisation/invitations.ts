import type { Instant } from '../kernel/instant.ts';
import type { OrganisationOccasion } from './parts.ts';
import type { OrganisationRejection } from './rejection.ts';
import type { Invitation } from './state.ts';

const dayMs = 86_400_000;

/** When an invitation that is sent now opens nothing any more. */
export const expiryOf = ({ at, clocks }: Pick<OrganisationOccasion, 'at' | 'clocks'>): Instant =>
  new Date(Date.parse(at) + clocks.invitation.days * dayMs).toISOString();

/** How an invitation stands at this instant. */
export const standingOf = (
  { standing, expiresAt }: Pick<Invitation, 'standing' | 'expiresAt'>,
  at: Instant,
): Invitation['standing'] | 'expired' => (standing === 'open' && at > expiresAt ? 'expired' : standing);

/** Why an invitation opens nothing; nothing where it does. */
export function isOver(invitation: Pick<Invitation, 'standing' | 'expiresAt'>, at: Instant): OrganisationRejection | undefined {
  const standing = standingOf(invitation, at);
  return standing === 'open' ? undefined : { code: 'invitationOver', why: standing };
}
