import { administratorOf } from './fields.ts';
import { administratorsIn, isOpen } from './offices.ts';
import type { OrganisationOccasion } from './parts.ts';
import type { OrganisationRejection } from './rejection.ts';
import type { Verified } from './state.ts';

/**
 * Why the people of this organisation would be kept by nobody; nothing where somebody is left, or where the program office acts, which
 * says its reason and gives the role anew.
 */
export function leavesNobody(after: Verified, { by, at }: Pick<OrganisationOccasion, 'by' | 'at'>): OrganisationRejection | undefined {
  if (by.role === 'ice.programOffice' && after.kind === 'agency') return undefined;
  const invited = after.invitations.some((one) => one.roles.includes(administratorOf[after.kind]) && isOpen(one, at));
  return invited || administratorsIn(after).length > 0 ? undefined : { code: 'lastAdministrator' };
}
