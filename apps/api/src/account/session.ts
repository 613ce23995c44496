import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '@ice-access/domain/kernel';
import {
  type Actor,
  type AgencyRole,
  agencyRoles,
  type IceRole,
  iceRoles,
  type OversightRole,
  officeDay,
  oversightRoles,
  type SessionLimits,
  type SessionMethod,
  type SessionStrength,
  sessionEnds,
  sessionMethods,
  strengthOf,
} from '@ice-access/domain/parties';
import type { Pool } from 'pg';
import type { SignedInPerson } from '../context.ts';
import type { Door } from '../door.ts';

/** What a session is, and how long it lives. */
export interface SessionSeen {
  readonly id: string;
  readonly method: SessionMethod;
  readonly strength: SessionStrength;
  readonly signedInAt: Instant;
  readonly provedAt: Instant;
  readonly lastSeenAt: Instant;
  readonly idleEndsAt: Instant;
  readonly endsAt: Instant;
}

/** Whose session it is, and who may act in it: nobody while a factor is missing, or without an office in force. */
export interface SignedIn {
  readonly person: SignedInPerson;
  readonly actor: Actor | null;
  readonly session: SessionSeen;
}
/** What one door needs to read its own cookie. */
export interface SessionParts {
  readonly door: Door;
  readonly authPool: Pool;
  readonly secret: string;
  readonly cookieName: string;
  readonly clock: () => Date;
  readonly limits: SessionLimits;
  /** Whether a password with a code is not enough at this door. */
  readonly passkeyNeeded: () => Promise<boolean>;
}
/** How a session is looked up. */
export interface Looking {
  /** Whether the request counts as use. */
  readonly touch?: boolean;
  /** Whether an account that nobody used for long is let through, to be opened again. */
  readonly dormantToo?: boolean;
}
interface Row {
  readonly id: string;
  readonly method: string;
  readonly signed_in_at: Date;
  readonly proved_at: Date;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
  readonly dormant: boolean;
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
export function cookieIn(headers: Headers, name: string): string | undefined {
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
export function tokenIn(value: string, secret: string): string | undefined {
  const at = value.lastIndexOf('.');
  const token = value.slice(0, Math.max(at, 0));
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(value.slice(at + 1), 'base64');
  return token !== '' && given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
}

/** The token that this door's cookie holds; undefined when there is none, or somebody else signed it. */
export function tokenOf(headers: Headers, { cookieName, secret }: Pick<SessionParts, 'cookieName' | 'secret'>): string | undefined {
  const value = cookieIn(headers, cookieName);
  return value === undefined ? undefined : tokenIn(value, secret);
}

const text = `select s.id, s.method, s.signed_in_at, s.proved_at, s.last_seen_at, s.expires_at, p.dormant_on is not null as dormant,
    p.person_id, u.name, u.email, p.party, o.organisation_id, o.roles, o.field_office
  from session s join "user" u on u.id = s.user_id join public.person p on p.person_id = s.user_id::uuid
    left join lateral (select organisation_id, array_agg(distinct role) as roles, max(field_office) as field_office from public.office
      where person_id = p.person_id and starts_on <= $2 and (ends_on is null or $2 <= ends_on) and not disabled
        and (s.acting_in is null or organisation_id = s.acting_in)
      group by organisation_id order by organisation_id limit 1) o on true
  where s.token = $1 and p.active and (p.sessions_after is null or p.sessions_after < s.created_at)`;

/** Writing at every request would cost more than reading does. */
const touchEveryMs = 30_000;

/**
 * Who sent this request. Read in one statement under the sign-in role of the door, whose policy shows that door's people only; asking
 * the library costs three statements and two thirds of a whole request. An office that was taken away is gone with the next request.
 * When a session ends is our own rule over its row: the library has no clock to hand in.
 */
export async function signedInBy(
  headers: Headers,
  parts: SessionParts,
  { touch = true, dormantToo = false }: Looking = {},
): Promise<SignedIn | null> {
  const { door, authPool, limits } = parts;
  const token = tokenOf(headers, parts);
  if (token === undefined) return null;
  const now = parts.clock();
  const { rows } = await authPool.query<Row>({ name: 'session', text, values: [token, officeDay(now.toISOString())] });
  const [row] = rows;
  if (row === undefined || (row.dormant && !dormantToo) || (row.party === 'agency') !== (door.party === 'agency')) return null;
  const method = sessionMethods.find((known) => known === row.method) ?? 'password';
  const began = { signedInAt: row.signed_in_at.toISOString(), lastSeenAt: row.last_seen_at.toISOString() };
  const { idleEndsAt, endsAt } = sessionEnds(began, limits);
  const at = now.toISOString();
  if (idleEndsAt <= at || endsAt <= at || row.expires_at <= now) return null;
  const isTouched = touch && now.getTime() - row.last_seen_at.getTime() > touchEveryMs;
  if (isTouched) await authPool.query('update session set last_seen_at = $2 where id = $1 and last_seen_at < $2', [row.id, now]);
  const lastSeenAt = isTouched ? at : began.lastSeenAt;
  const strength = strengthOf(method, await parts.passkeyNeeded());
  const session = {
    id: row.id,
    method,
    strength,
    signedInAt: began.signedInAt,
    provedAt: row.proved_at.toISOString(),
    lastSeenAt,
    idleEndsAt: sessionEnds({ ...began, lastSeenAt }, limits).idleEndsAt,
    endsAt,
  };
  const person = { id: row.person_id, name: row.name, email: row.email, party: row.party, isDormant: row.dormant };
  return { person, session, actor: strength === 'full' ? (actorFrom(row) ?? null) : null };
}
