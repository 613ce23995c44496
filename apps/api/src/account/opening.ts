import { createHmac, randomBytes } from 'node:crypto';
import type { SessionMethod } from '@ice-access/domain/parties';
import type { Pool } from 'pg';

const tokenBytes = 32;

/** What a session is opened with. Times are those of the door's clock. */
export interface NewSession {
  readonly id: string;
  readonly userId: string;
  readonly method: SessionMethod;
  readonly browser: string;
  readonly at: Date;
  /** When it began, where it goes on under a new token. */
  readonly signedInAt?: Date;
  readonly actingIn?: string | null;
  readonly absoluteHours: number;
}

/** Writes a session and gives its token, which only the browser keeps. */
export async function openSession(pool: Pool, session: NewSession): Promise<string> {
  const { id, userId, method, browser, at, signedInAt = at, actingIn = null, absoluteHours } = session;
  const token = randomBytes(tokenBytes).toString('base64url');
  await pool.query(
    `insert into session (id, user_id, token, method, browser, created_at, updated_at, signed_in_at, last_seen_at, proved_at, acting_in, expires_at)
     values ($1, $2, $3, $4, $5, $6, $6, $7, $6, $6, $8, $9)`,
    [id, userId, token, method, browser, at, signedInAt, actingIn, new Date(signedInAt.getTime() + absoluteHours * 3_600_000)],
  );
  return token;
}

/** The cookie's value, signed as the sign-in library signs it. */
export const signedToken = (token: string, secret: string): string =>
  encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`);

/** The header that gives a session to a browser until it is closed: its end is kept in the database, never in the cookie. */
export const sessionCookie = (name: string, value: string): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${name.startsWith('__Host-') ? '; Secure' : ''}`;
