import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  type Actor,
  type AgencyRole,
  agencyRoles,
  type IceRole,
  iceRoles,
  type OversightRole,
  officeDay,
  oversightRoles,
} from '@ice-access/domain/parties';
import type { Pool } from 'pg';
import type { Door } from '../door.ts';

/** Who is signed in: the account's name and address, and the actor with the offices held at this moment. */
export interface SignedIn {
  readonly actor: Actor;
  readonly name: string;
  readonly email: string;
}
/** What one door needs to read its own cookie. */
export interface SessionParts {
  readonly door: Door;
  readonly authPool: Pool;
  readonly secret: string;
  readonly cookieName: string;
}
interface Row {
  readonly person_id: string;
  readonly name: string;
  readonly email: string;
  readonly party: string;
  readonly organisation_id: string | null;
  readonly roles: readonly string[] | null;
  readonly field_office: string | null;
}

const only = <Role extends string>(held: readonly string[], known: readonly Role[]): Role[] => known.filter((role) => held.includes(role));

/** Nobody acts without an office in force: whoever holds none is nobody here. */
function actorFrom({
  person_id: person,
  party,
  organisation_id: organisationId,
  roles,
  field_office: fieldOffice,
}: Row): Actor | undefined {
  if (organisationId === null || roles === null) return undefined;
  if (party === 'agency') return { person, party, agencyId: organisationId, roles: only<AgencyRole>(roles, agencyRoles) };
  if (party === 'ice') return { person, party, fieldOffice, roles: only<IceRole>(roles, iceRoles) };
  if (party === 'oversight') return { person, party, organisationId, roles: only<OversightRole>(roles, oversightRoles) };
  return undefined;
}

/** The value of a cookie, decoded; undefined when it is not there or no text. */
function cookieIn(headers: Headers, name: string): string | undefined {
  const found = headers
    .get('cookie')
    ?.split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(`${name}=`));
  try {
    return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
  } catch {
    return undefined;
  }
}

/** The token of a cookie that this door signed: `token.base64(HMAC-SHA-256(secret, token))`, as the sign-in library writes it. */
function tokenIn(value: string, secret: string): string | undefined {
  const at = value.lastIndexOf('.');
  const token = value.slice(0, Math.max(at, 0));
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(value.slice(at + 1), 'base64');
  return token !== '' && given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
}

/**
 * Who sent this request. Read in one statement under the sign-in role of the door, whose policy shows that door's people only; asking
 * the library costs three statements and two thirds of a whole request. An office that was taken away is gone with the next request.
 */
export async function signedInBy(headers: Headers, { door, authPool, secret, cookieName }: SessionParts): Promise<SignedIn | null> {
  const value = cookieIn(headers, cookieName);
  const token = value === undefined ? undefined : tokenIn(value, secret);
  if (token === undefined) return null;
  const { rows } = await authPool.query<Row>({
    name: 'session',
    text: `select p.person_id, u.name, u.email, p.party, o.organisation_id, o.roles, o.field_office
      from session s join "user" u on u.id = s.user_id join public.person p on p.person_id = s.user_id::uuid
        left join lateral (select organisation_id, array_agg(distinct role) as roles, max(field_office) as field_office from public.office
          where person_id = p.person_id and starts_on <= $2 and (ends_on is null or $2 <= ends_on) and not disabled
          group by organisation_id order by organisation_id limit 1) o on true
      where s.token = $1 and s.expires_at > now() and p.active and (p.sessions_after is null or p.sessions_after < s.created_at)`,
    values: [token, officeDay(new Date().toISOString())],
  });
  const [row] = rows;
  const actor = row === undefined ? undefined : actorFrom(row);
  if (row === undefined || actor === undefined || (actor.party === 'agency') !== (door.party === 'agency')) return null;
  return { actor, name: row.name, email: row.email };
}
