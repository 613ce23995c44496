import { type Actor, type AgencyRole, agencyRoles } from '@ice-access/domain/parties';
import type { Outputs } from '../api.ts';

const isAgencyRole = (role: string): role is AgencyRole => agencyRoles.some((one) => one === role);

/** Who is signed in, as the rules know them. */
export function actorOf({ person, agency, roles }: Outputs['me']['get']): Actor | undefined {
  return agency === null ? undefined : { person: person.id, party: 'agency', agencyId: agency.agencyId, roles: roles.filter(isAgencyRole) };
}
