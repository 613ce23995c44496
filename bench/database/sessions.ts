import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doors } from '@ice-access/api/bench';
import type { Client } from 'pg';

export type DoorName = keyof typeof doors;

/** Signs a person in as the door would have: a row in its table of sessions, and a cookie signed with its secret. */
export async function signIn(
  client: Client,
  { dataDir, door, person }: { dataDir: string; door: DoorName; person: string },
): Promise<string> {
  const { cookie, authSchema } = doors[door];
  const token = `bench-${door}-${person}`.padEnd(32, '0');
  await client.query(
    `insert into ${authSchema}."user" (id, name, email, email_verified) select person_id::text, display_name, email, true from person where person_id = $1::uuid
     on conflict do nothing`,
    [person],
  );
  await client.query(
    `insert into ${authSchema}.session (id, expires_at, token, user_id, method, signed_in_at, proved_at, last_seen_at)
     values ($1, now() + interval '12 hours', $1, $2, 'passkey', now(), now(), now())
     on conflict (id) do update set expires_at = excluded.expires_at, signed_in_at = now(), proved_at = now(), last_seen_at = now(),
       created_at = now()`,
    [token, person],
  );
  const secret = readFileSync(join(dataDir, 'secrets', `${door}.key`), 'utf8');
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `${cookie}=${encodeURIComponent(`${token}.${signature}`)}`;
}
