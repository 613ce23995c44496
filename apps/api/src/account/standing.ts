import { type Context, Hono } from 'hono';
import { refusal } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';
import type { AccountDesk } from './desk.ts';
import { tokenOf } from './session.ts';

/** Ends this browser's session. Nothing is asked: whoever holds the cookie may throw it away. */
async function signOut(c: Context<Seen>, { pool, cookieName, secret }: AccountDesk): Promise<Response> {
  const token = tokenOf(c.req.raw.headers, { cookieName, secret });
  if (token !== undefined) await pool.query('delete from session where token = $1', [token]);
  c.header('Set-Cookie', `${cookieName}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${cookieName.startsWith('__Host-') ? '; Secure' : ''}`, {
    append: true,
  });
  return c.json({ done: true });
}

/** Whether the session lives, without being counted as use of it: open pages ask this to notice its end. */
async function lookAtSession(c: Context<Seen>, desk: AccountDesk): Promise<Response> {
  const found = await desk.sessionIn(c.req.raw.headers, { touch: false });
  if (found === null) return refusal(c, 401, 'notSignedIn');
  const { strength, idleEndsAt, endsAt, provedAt } = found.session;
  return c.json({ strength, idleEndsAt, endsAt, provedAt, now: desk.clock().toISOString() });
}

/** What the sign-in page of this door shows. */
async function offers(c: Context<Seen>, desk: AccountDesk): Promise<Response> {
  return c.json({
    oidc: desk.oidc === undefined ? null : { name: desk.oidc.name },
    passkeyFirst: await desk.passkeyNeeded(),
    demonstration: desk.demonstrationRoutes !== undefined && (await desk.isDemonstration()),
  });
}

/** How a browser stands at this door. */
export const standingRoutes = (desk: AccountDesk): Hono<Seen> =>
  new Hono<Seen>()
    .get('/auth/offers', (c) => offers(c, desk))
    .get('/auth/session', (c) => lookAtSession(c, desk))
    .post('/auth/sign-out', (c) => signOut(c, desk));
