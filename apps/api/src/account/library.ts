import type { Context } from 'hono';
import type { Seen } from '../http/seen.ts';
import type { AccountDesk } from './desk.ts';

/** What the sign-in library answered, and the cookies it set, each until the browser is closed. */
export interface LibraryAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly code: string;
  readonly cookies: readonly string[];
  /** The session cookie among them, when somebody is signed in now. */
  readonly session: string | undefined;
}

const untilClosed = (cookie: string): string =>
  /;\s*Max-Age=0\b/i.test(cookie) ? cookie : cookie.replace(/;\s*(Max-Age|Expires)=[^;]*/gi, '');

const isErased = (cookie: string): boolean => /;\s*Max-Age=0\b/i.test(cookie);

function withoutCookie(header: string | null, name: string): string {
  const kept = (header ?? '').split(';').filter((one) => !one.trim().startsWith(`${name}=`));
  return kept.join(';').trim();
}

/**
 * Asks the library. A sign-in never sees the session that the browser had: with one, a code would be checked against its holder and
 * open nothing. Only a set-up of a passkey is asked with it (`withSession`).
 */
export async function askLibrary(
  c: Context<Seen>,
  { auth, edge, cookieName }: AccountDesk,
  { path, method = 'POST', body, withSession = false }: { path: string; method?: 'GET' | 'POST'; body?: object; withSession?: boolean },
): Promise<LibraryAnswer> {
  const headers = new Headers({ origin: edge.origins[0] ?? '', 'user-agent': c.req.header('user-agent') ?? '' });
  const cookie = withSession ? (c.req.header('cookie') ?? '') : withoutCookie(c.req.header('cookie') ?? null, cookieName);
  if (cookie !== '') headers.set('cookie', cookie);
  if (body !== undefined) headers.set('content-type', 'application/json');
  const url = new URL(`/auth${path}`, edge.origins[0]);
  const answer = await auth.handler(new Request(url, { method, headers, body: body === undefined ? null : JSON.stringify(body) }));
  const text = await answer.text();
  const parsed: unknown = text === '' ? null : JSON.parse(text);
  // The library also erases cookies that it would use elsewhere; only this door's are handed on.
  const cookies = answer.headers
    .getSetCookie()
    .filter((one) => one.startsWith(cookieName))
    .map(untilClosed);
  const code: unknown = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'code') : undefined;
  return {
    status: answer.status,
    body: parsed,
    code: typeof code === 'string' ? code : '',
    cookies,
    session: cookies.find((one) => one.startsWith(`${cookieName}=`) && !isErased(one)),
  };
}
