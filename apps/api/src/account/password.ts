import { type PasswordReason, passwordBarrier } from '@ice-access/domain/parties';
import type { Pool } from 'pg';
import { hashPassword, isPassword } from './hash.ts';
import { wordsFor } from './words.ts';

/** Why this person may not have that password; nothing when he may. The same rule everywhere a password is set. */
export async function refusedPassword(password: string, about: readonly string[]): Promise<PasswordReason | undefined> {
  return passwordBarrier(password, await wordsFor(about));
}

/** What the account is called by: its name, its address, and the names of the organisations its holder belongs to. */
export async function knownOf(pool: Pool, userId: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string; email: string; organisations: readonly string[] | null }>(
    `select u.name, u.email, (select array_agg(o.name) from public.member m join public.organisation o using (organisation_id)
       where m.person_id = u.id::uuid) as organisations from "user" u where u.id = $1`,
    [userId],
  );
  return rows.flatMap(({ name, email, organisations }) => [name, email, ...(organisations ?? [])]);
}

/** Sets a new password and ends every session of the account but one. The rule was asked before. */
export async function replacePassword(
  pool: Pool,
  { userId, password, keep = '' }: { readonly userId: string; readonly password: string; readonly keep?: string },
): Promise<void> {
  const hash = await hashPassword(password);
  await pool.query(
    `with known as (update account set password = $2, updated_at = now() where user_id = $1 and provider_id = 'credential' returning id)
     insert into account (id, account_id, provider_id, user_id, password, created_at, updated_at)
     select $1, $1, 'credential', $1, $2, now(), now() where not exists (select from known)`,
    [userId, hash],
  );
  await pool.query('delete from session where user_id = $1 and id <> $2', [userId, keep]);
}

/** Whether this is the account's password. An account without one costs the same work. */
export async function hasPassword(pool: Pool, userId: string, password: string): Promise<boolean> {
  const { rows } = await pool.query<{ password: string | null }>(
    "select password from account where user_id = $1 and provider_id = 'credential'",
    [userId],
  );
  const hash = rows[0]?.password;
  if (hash == null) {
    await hashPassword(password);
    return false;
  }
  return isPassword({ hash, password });
}
