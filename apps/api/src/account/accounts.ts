import type { Pool } from 'pg';
import { newLink } from './links.ts';

export interface NewAccount {
  readonly personId: string;
  readonly email: string;
  readonly name: string;
}

/** Makes accounts without a password, or with one that was hashed already. An address that has an account is refused by the key. */
export async function addAccounts(authPool: Pool, accounts: readonly NewAccount[], passwordHash: string | null = null): Promise<void> {
  const people = JSON.stringify(accounts.map(({ personId, email, name }) => ({ id: personId, email: email.toLowerCase(), name })));
  await authPool.query(
    `insert into "user" (id, name, email, email_verified, created_at, updated_at)
     select id, name, email, true, now(), now() from jsonb_to_recordset($1::jsonb) as p(id text, name text, email text)`,
    [people],
  );
  // An account counts as used on the day it is made, or an old member's new account would be shut at once.
  await authPool.query(
    `insert into public.last_sign_in (person_id, on_date) select person_id, current_date from public.person
     where person_id in (select id::uuid from jsonb_to_recordset($1::jsonb) as p(id text)) on conflict (person_id) do nothing`,
    [people],
  );
  if (passwordHash === null) return;
  await authPool.query(
    `insert into account (id, account_id, provider_id, user_id, password, created_at, updated_at)
     select id, id, 'credential', id, $2, now(), now() from jsonb_to_recordset($1::jsonb) as p(id text)`,
    [people, passwordHash],
  );
}

/** The account of this address, if there is one. */
export async function accountOf(authPool: Pool, email: string): Promise<string | undefined> {
  const { rows } = await authPool.query<{ id: string }>('select id from "user" where email = $1', [email.toLowerCase()]);
  return rows[0]?.id;
}

/** A link that sets the account's password once, within half an hour. It is shown here and kept nowhere. */
export async function oneTimeLink(pool: Pool, personId: string, { origin, id }: { origin: string; id: string }): Promise<string> {
  const token = await newLink(pool, { id, kind: 'reset', value: personId, holder: personId, at: new Date() });
  return `${origin}/set-password?token=${token}`;
}
