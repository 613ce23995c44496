import { accountLetters } from '@ice-access/domain/wording';
import type { Context } from 'hono';
import { refusal } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';
import type { AccountDesk } from './desk.ts';
import { emailOf, writeLetter } from './letters.ts';
import { type SignedIn, tokenOf } from './session.ts';
import { forgetTries, type Try } from './tries.ts';

/** What is known when a session has just been opened. */
export interface Arrival {
  /** The session cookie as it will be set. */
  readonly cookie: string;
  readonly cookies?: readonly string[];
  readonly attempt?: Try | undefined;
}

const cookieHeader = (cookie: string): Headers => new Headers({ cookie: cookie.split(';')[0] ?? '' });

/** An account that nobody used for long is opened by its holder with both factors, and the program office is told. */
async function reopen(desk: AccountDesk, { person }: SignedIn): Promise<void> {
  await desk.pool.query('update public.person set dormant_on = null where person_id = $1', [person.id]);
  await writeLetter(desk, { role: 'ice.programOffice' }, accountLetters.reopened(person.name));
}

/** A browser that this account never used before is told to its holder; the first one ever is the holder's own beginning. */
async function noteBrowser(desk: AccountDesk, userId: string, sessionId: string): Promise<void> {
  const { rows } = await desk.pool.query<{ browser: string; isFirst: boolean }>(
    `insert into known_browser (user_id, browser) select user_id, browser from session where id = $2 on conflict do nothing
     returning browser, not exists (select from known_browser k where k.user_id = $1) as "isFirst"`,
    [userId, sessionId],
  );
  const [row] = rows;
  if (row !== undefined && !row.isFirst)
    await writeLetter(desk, { email: await emailOf(desk.pool, userId) }, accountLetters.newBrowser(row.browser));
}

async function forget(desk: AccountDesk, headers: Headers): Promise<void> {
  await desk.pool.query('delete from session where token = $1', [tokenOf(headers, desk) ?? '']);
}

/** Lets somebody in who has just shown what was asked: the browser's old session ends, and the rest of the house is told. */
export async function arrive(c: Context<Seen>, desk: AccountDesk, { cookie, cookies = [cookie], attempt }: Arrival): Promise<Response> {
  const fresh = cookieHeader(cookie);
  const found = await desk.sessionIn(fresh, { touch: false, dormantToo: true });
  // Right in every factor, but the account is disabled or of another door: nobody learns which.
  if (found === null || (found.person.isDormant && found.session.strength !== 'full')) {
    await forget(desk, fresh);
    return refusal(c, 401, 'wrongSignIn');
  }
  const earlier = await desk.sessionIn(c.req.raw.headers, { touch: false });
  if (earlier !== null && earlier.person.id === found.person.id)
    await desk.pool.query('update session set acting_in = (select acting_in from session where id = $2) where id = $1', [
      found.session.id,
      earlier.session.id,
    ]);
  await forget(desk, c.req.raw.headers);
  if (attempt !== undefined) await forgetTries(attempt);
  if (found.person.isDormant) await reopen(desk, found);
  if (found.session.strength === 'full') await noteBrowser(desk, found.person.id, found.session.id);
  await desk.pool.query(
    'insert into public.last_sign_in (person_id, on_date) values ($1, $2) on conflict (person_id) do update set on_date = excluded.on_date',
    [found.person.id, desk.clock().toISOString().slice(0, 10)],
  );
  const inOrder = [cookie, ...cookies.filter((one) => one !== cookie)];
  for (const one of inOrder) c.header('Set-Cookie', one, { append: true });
  return c.json({ next: found.session.strength === 'full' ? 'in' : 'enrol' });
}
