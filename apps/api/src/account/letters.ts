import type { AccountLetter } from '@ice-access/domain/wording';
import type { Pool } from 'pg';
import type { AccountDesk } from './desk.ts';

/** Whom a letter about an account goes to: its holder, or whoever holds a role. */
export type Receiver = { readonly email: string } | { readonly role: string };

/** Files a letter to be sent by the worker. The door may write letters and never read them. */
export async function writeLetter(
  { pool, ids, clock }: Pick<AccountDesk, 'pool' | 'ids' | 'clock'>,
  to: Receiver,
  { subject, body }: AccountLetter,
): Promise<void> {
  await pool.query('insert into public.account_letter (letter_id, to_email, to_role, subject, body, at) values ($1, $2, $3, $4, $5, $6)', [
    ids(),
    'email' in to ? to.email : null,
    'role' in to ? to.role : null,
    subject,
    body,
    clock(),
  ]);
}

/** The address that an account signs in with. */
export async function emailOf(pool: Pool, userId: string): Promise<string> {
  const { rows } = await pool.query<{ email: string }>('select email from "user" where id = $1', [userId]);
  return rows[0]?.email ?? '';
}
