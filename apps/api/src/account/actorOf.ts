import {
  type Actor,
  type AgencyRole,
  agencyRoles,
  type IceRole,
  iceRoles,
  type OversightRole,
  oversightRoles,
} from '@ice-access/domain/parties';
import type { Pool } from 'pg';
import type { Door } from '../door.ts';

interface PersonRow {
  readonly party: string;
  readonly agency_id: string | null;
  readonly roles: readonly string[];
  readonly field_office: string | null;
}

const only = <Role extends string>(held: readonly string[], known: readonly Role[]): Role[] => known.filter((role) => held.includes(role));

function actorFrom(person: string, row: PersonRow): Actor | null {
  if (row.party === 'agency' && row.agency_id !== null)
    return { person, party: 'agency', agencyId: row.agency_id, roles: only<AgencyRole>(row.roles, agencyRoles) };
  if (row.party === 'ice') return { person, party: 'ice', fieldOffice: row.field_office, roles: only<IceRole>(row.roles, iceRoles) };
  if (row.party === 'oversight') return { person, party: 'oversight', roles: only<OversightRole>(row.roles, oversightRoles) };
  return null;
}

/**
 * Who this account is, and which offices it holds at this moment: an office that was taken away is gone with the next request.
 * Asked under the sign-in role of the door, whose policy shows that door's people only.
 */
export async function actorOf(authPool: Pool, door: Door, person: string): Promise<Actor | null> {
  const { rows } = await authPool.query<PersonRow>(
    'select party, agency_id, roles, field_office from public.person where person_id = $1 and active',
    [person],
  );
  const actor = rows[0] === undefined ? null : actorFrom(person, rows[0]);
  const agencySide = actor?.party === 'agency';
  return actor !== null && agencySide === (door.party === 'agency') ? actor : null;
}
