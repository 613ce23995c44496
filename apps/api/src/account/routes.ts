import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { notThere, refusal } from '../http/failure.ts';
import { jsonOnly } from '../http/sameOrigin.ts';
import type { Edge, Seen } from '../http/seen.ts';
import type { Auth } from './auth.ts';
import { signInLimit } from './signInLimit.ts';

/** The library offers more; only these are let through. */
const offered = new Set(['POST /auth/sign-in/email', 'POST /auth/sign-out', 'GET /auth/get-session', 'POST /auth/reset-password']);

/** The session ends with the browser: its end is kept in the database, never in the cookie. */
function cookiesOf(headers: Headers): readonly string[] {
  return headers
    .getSetCookie()
    .map((cookie) => (/;\s*Max-Age=0\b/i.test(cookie) ? cookie : cookie.replace(/;\s*(Max-Age|Expires)=[^;]*/gi, '')));
}

/** The library repeats the session's token in its answers; a script of the page has no business with it. */
const withoutToken = (name: string, value: unknown): unknown => (name === 'token' ? undefined : value);

async function handedOn(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.delete('Set-Cookie');
  for (const cookie of cookiesOf(response.headers)) headers.append('Set-Cookie', cookie);
  headers.delete('Content-Length');
  const text = await response.text();
  const body =
    headers.get('Content-Type')?.startsWith('application/json') && text !== '' ? JSON.stringify(JSON.parse(text, withoutToken)) : text;
  return new Response(body, { status: response.status, headers });
}

/** Sign-in, sign-out, the session and the one-time link. */
export const authRoutes = (auth: Auth, edge: Edge): Hono<Seen> =>
  new Hono<Seen>()
    .use('/auth/*', async (c, next) => (offered.has(`${c.req.method} ${c.req.path}`) ? next() : notThere(c)))
    .use('/auth/*', jsonOnlyWithBody)
    .use('/auth/*', bodyLimit({ maxSize: 10_000, onError: (c) => refusal(c, 413, 'tooBig') }))
    .use('/auth/sign-in/email', signInLimit(edge))
    .all('/auth/*', async (c) => handedOn(await auth.handler(c.req.raw)));

/** Sign-out has no body, so no type is asked of it. */
const jsonOnlyWithBody: typeof jsonOnly = (c, next) => (c.req.path === '/auth/sign-out' ? next() : jsonOnly(c, next));
