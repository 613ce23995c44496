import { isFresh, type SessionMethod } from '@ice-access/domain/parties';
import type { Context } from 'hono';
import type { Pool } from 'pg';
import { refusal } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';
import { browserNamed } from './browser.ts';
import type { AccountDesk } from './desk.ts';
import { openSession, sessionCookie, signedToken } from './opening.ts';
import { newRecoveryCodes } from './recoveryCodes.ts';
import type { SignedIn } from './session.ts';
import { newSecret, sealed } from './totp.ts';

/** What an account has besides its password. */
export interface Factors {
  readonly totp: boolean;
  readonly passkeys: number;
  readonly recoveryCodesLeft: number;
}

export async function factorsOf(pool: Pool, userId: string): Promise<Factors> {
  const { rows } = await pool.query<{ totp: boolean; passkeys: number; left: number }>(
    `select coalesce((select verified from two_factor where user_id = $1), false) as totp,
       (select count(*)::int from passkey where user_id = $1) as passkeys,
       coalesce((select jsonb_array_length(backup_codes::jsonb) from two_factor where user_id = $1), 0) as left`,
    [userId],
  );
  const [row] = rows;
  return { totp: row?.totp ?? false, passkeys: row?.passkeys ?? 0, recoveryCodesLeft: row?.left ?? 0 };
}

/** Whether a password alone opens a session that may set up the first factor. */
const hasNone = ({ totp, passkeys, recoveryCodesLeft }: Factors): boolean => !totp && passkeys === 0 && recoveryCodesLeft === 0;

async function dropVoid(pool: Pool, where: string, value: string): Promise<void> {
  await pool.query(
    `with void as (select u.id, p.factors_after from "user" u join public.person p on p.person_id = u.id::uuid
         where ${where} = $1 and p.factors_after is not null),
       codes as (delete from two_factor f using void v where f.user_id = v.id and f.created_at <= v.factors_after returning f.user_id),
       keys as (delete from passkey k using void v where k.user_id = v.id and k.created_at <= v.factors_after returning k.user_id)
     update "user" u set two_factor_enabled = exists (select from two_factor f join void v on v.id = f.user_id
         where f.user_id = u.id and f.created_at > v.factors_after)
     where u.id in (select user_id from codes union select user_id from keys)`,
    [value],
  );
}
/** Factors made before a reset of theirs count no more: they are thrown away when their account is next used. */
export const dropVoidFactors = (pool: Pool, email: string): Promise<void> => dropVoid(pool, 'u.email', email);
export const dropVoidFactorsOf = (pool: Pool, userId: string): Promise<void> => dropVoid(pool, 'u.id', userId);

type Allowed = { readonly ok: true; readonly signedIn: SignedIn } | { readonly ok: false; readonly answer: Response };

/** A refusal from here on is recorded as this person's. */
const noteWho = (c: Context<Seen>, { actor }: SignedIn): void => {
  if (actor !== null) c.set('actor', actor);
};

/** Somebody whose both factors were shown in the last minutes. */
export async function freshHolder(c: Context<Seen>, desk: AccountDesk): Promise<Allowed> {
  const signedIn = await desk.sessionIn(c.req.raw.headers);
  if (signedIn === null) return { ok: false, answer: refusal(c, 401, 'notSignedIn') };
  noteWho(c, signedIn);
  if (signedIn.session.strength !== 'full') return { ok: false, answer: refusal(c, 403, 'factorNeeded') };
  if (!isFresh(signedIn.session.provedAt, desk.clock().toISOString())) return { ok: false, answer: refusal(c, 403, 'stepUpNeeded') };
  return { ok: true, signedIn };
}

/**
 * Who may add a factor: whoever has just shown both, and whoever has none yet. A password alone never adds one to an account that has
 * one already, or a stolen password would be enough; a code does where a passkey is still missing.
 */
export async function mayAddFactor(c: Context<Seen>, desk: AccountDesk): Promise<Allowed> {
  const signedIn = await desk.sessionIn(c.req.raw.headers);
  if (signedIn === null) return { ok: false, answer: refusal(c, 401, 'notSignedIn') };
  noteWho(c, signedIn);
  const { method, strength, provedAt } = signedIn.session;
  if (strength === 'full' || method === 'totp' || method === 'recovery')
    return isFresh(provedAt, desk.clock().toISOString()) ? { ok: true, signedIn } : { ok: false, answer: refusal(c, 403, 'stepUpNeeded') };
  if ((method === 'password' || method === 'oidc') && hasNone(await factorsOf(desk.pool, signedIn.person.id)))
    return { ok: true, signedIn };
  return { ok: false, answer: refusal(c, 403, 'factorNeeded') };
}

/** Makes the recovery codes of an account that has none yet, and from now on asks for a second factor after the password. */
export async function withRecoveryCodes({ pool, ids, secret, clock }: AccountDesk, userId: string): Promise<readonly string[] | null> {
  const { codes, kept } = newRecoveryCodes();
  // An account with passkeys only has no authenticator: its row holds the codes, and a secret that nobody was shown and that never counts.
  const made = await pool.query(
    `insert into two_factor (id, user_id, secret, backup_codes, verified, created_at) values ($1, $2, $3, $4, false, $5)
     on conflict (user_id) do update set backup_codes = excluded.backup_codes where two_factor.backup_codes = '[]' and not exists
       (select from "user" where id = $2 and two_factor_enabled)`,
    [ids(), userId, await sealed(newSecret(), secret), kept, clock()],
  );
  await pool.query('update "user" set two_factor_enabled = true where id = $1', [userId]);
  return made.rowCount === 1 ? codes : null;
}

/** A session under a new token, with what its holder has just shown; every other session of the account ends when `alone`. */
export async function stronger(
  c: Context<Seen>,
  desk: AccountDesk,
  more: Pick<SignedIn, 'person' | 'session'> & { method: SessionMethod; recoveryCodes?: readonly string[] | null; alone?: boolean },
): Promise<Response> {
  const { pool, ids, clock, limits, cookieName, secret } = desk;
  const { person, session, method, recoveryCodes, alone = true } = more;
  const { rows } = await pool.query<{ acting_in: string | null }>(
    alone
      ? 'with gone as (delete from session where user_id = $2 returning id, acting_in) select acting_in from gone where id = $1'
      : 'delete from session where id = $1 and user_id = $2 returning acting_in',
    [session.id, person.id],
  );
  // The session was ended while this was asked: nothing goes on from it.
  if (rows[0] === undefined) return refusal(c, 401, 'notSignedIn');
  const token = await openSession(pool, {
    id: ids(),
    userId: person.id,
    method,
    browser: browserNamed(c.req.header('user-agent')),
    at: clock(),
    signedInAt: new Date(session.signedInAt),
    actingIn: rows[0].acting_in,
    absoluteHours: limits.absoluteHours,
  });
  c.header('Set-Cookie', sessionCookie(cookieName, signedToken(token, secret)), { append: true });
  const isIn = (await desk.sessionIn(new Headers({ cookie: `${cookieName}=${signedToken(token, secret)}` })))?.session.strength === 'full';
  return c.json({ next: isIn ? 'in' : 'enrol', ...(recoveryCodes === undefined ? {} : { recoveryCodes }) });
}
