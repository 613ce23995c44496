import { accountLetters } from '@ice-access/domain/wording';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { addressOf, networkOf } from '../http/address.ts';
import { refusal } from '../http/failure.ts';
import { Failures } from '../http/failures.ts';
import type { Seen } from '../http/seen.ts';
import { bodyOf } from './body.ts';
import type { AccountDesk } from './desk.ts';
import { dropVoidFactorsOf, factorsOf, freshHolder, stronger } from './factorsOf.ts';
import { emailOf, writeLetter } from './letters.ts';
import { consumeLink, linkHash, linkMs, linkValue, newToken } from './links.ts';
import { hasPassword, knownOf, refusedPassword, replacePassword } from './password.ts';
import { spendRecoveryCode } from './recoveryCodes.ts';
import { spendTotp } from './totp.ts';
import { forgetTries } from './tries.ts';
import { emailFrom, tryFor } from './trying.ts';

const secretText = z.string().max(1_024);
const forReset = z.strictObject({ email: z.string().max(320) });
const withLink = z.strictObject({ token: z.string().max(128), newPassword: secretText, code: z.string().max(64).optional() });
const forChange = z.strictObject({ password: secretText, newPassword: secretText });

/** Sends a link to an address that has an account. The answer and the work are the same when it has none. */
async function requestReset(c: Context<Seen>, desk: AccountDesk, asked: Failures): Promise<Response> {
  const body = await bodyOf(c, forReset);
  if (!body.ok) return body.answer;
  const { pool, ids, clock, edge } = desk;
  const email = emailFrom(body.value.email);
  const network = networkOf(addressOf(c, edge.trustProxy));
  const wait = asked.waitSeconds(`${email} ${network}`);
  if (wait > 0) {
    c.header('Retry-After', String(wait));
    return refusal(c, 429, 'tooManyTries', { waitSeconds: wait });
  }
  asked.note(`${email} ${network}`);
  const token = newToken();
  const letter = accountLetters.resetLink(`${edge.origins[0] ?? ''}/set-password?token=${token}`);
  // One statement, whether or not there is an account; a second request makes the first link void.
  await pool.query(
    `with holder as (select u.id, u.email from "user" u join public.person p on p.person_id = u.id::uuid where u.email = $1 and p.active),
       gone as (delete from verification v using holder h where v.value = $5 || h.id),
       made as (insert into verification (id, identifier, value, expires_at) select $2, $3, $5 || id, $4 from holder)
     insert into public.account_letter (letter_id, to_email, subject, body, at) select $6, email, $7, $8, $9 from holder`,
    [
      email,
      ids(),
      linkHash(token),
      new Date(clock().getTime() + linkMs),
      linkValue('reset', ''),
      ids(),
      letter.subject,
      letter.body,
      clock(),
    ],
  );
  return c.json({ sent: true });
}

/** Sets a password by a link. Where the account has a second factor the link alone is not enough. */
async function resetPassword(c: Context<Seen>, desk: AccountDesk): Promise<Response> {
  const body = await bodyOf(c, withLink);
  if (!body.ok) return body.answer;
  const { pool, secret, clock } = desk;
  const { token, newPassword, code } = body.value;
  const userId = await consumeLink(pool, { token, kind: 'reset', at: clock(), keep: true });
  if (userId === undefined) return refusal(c, 400, 'linkOver');
  const reason = await refusedPassword(newPassword, await knownOf(pool, userId));
  if (reason !== undefined) return refusal(c, 422, 'passwordRefused', { reason });
  await dropVoidFactorsOf(pool, userId);
  const factors = await factorsOf(pool, userId);
  const email = await emailOf(pool, userId);
  if (factors.totp || factors.passkeys > 0 || factors.recoveryCodesLeft > 0) {
    if (code === undefined) return refusal(c, 409, 'factorCodeNeeded');
    const tried = await tryFor(c, desk, email);
    if (!tried.ok) return tried.answer;
    const isRight = (await spendTotp({ pool, key: secret, userId, code, at: clock() })) || (await spendRecoveryCode(pool, userId, code));
    if (!isRight) return refusal(c, 401, 'wrongCode');
    await forgetTries(tried.attempt);
  }
  if ((await consumeLink(pool, { token, kind: 'reset', at: clock() })) === undefined) return refusal(c, 400, 'linkOver');
  await replacePassword(pool, { userId, password: newPassword });
  await writeLetter(desk, { email }, accountLetters.passwordChanged());
  return c.json({ done: true });
}

async function changePassword(c: Context<Seen>, desk: AccountDesk): Promise<Response> {
  const holder = await freshHolder(c, desk);
  if (!holder.ok) return holder.answer;
  const body = await bodyOf(c, forChange);
  if (!body.ok) return body.answer;
  const { person, session } = holder.signedIn;
  const { password, newPassword } = body.value;
  const tried = await tryFor(c, desk, person.email);
  if (!tried.ok) return tried.answer;
  if (!(await hasPassword(desk.pool, person.id, password))) return refusal(c, 401, 'wrongSignIn');
  await forgetTries(tried.attempt);
  const reason = await refusedPassword(newPassword, await knownOf(desk.pool, person.id));
  if (reason !== undefined) return refusal(c, 422, 'passwordRefused', { reason });
  await replacePassword(desk.pool, { userId: person.id, password: newPassword, keep: session.id });
  await writeLetter(desk, { email: person.email }, accountLetters.passwordChanged());
  return stronger(c, desk, { person, session, method: session.method });
}

const forEmail = z.strictObject({ token: z.string().max(128) });

/** Makes a confirmed address the one to sign in with. An address that somebody else has meanwhile answers like a link that is over. */
async function confirmEmail(c: Context<Seen>, desk: AccountDesk): Promise<Response> {
  const body = await bodyOf(c, forEmail);
  if (!body.ok) return body.answer;
  const found = await consumeLink(desk.pool, { token: body.value.token, kind: 'email', at: desk.clock() });
  const [userId = '', email = ''] = found?.split(' ') ?? [];
  if (found === undefined) return refusal(c, 400, 'linkOver');
  const before = await emailOf(desk.pool, userId);
  const { rowCount } = await desk.pool.query(
    'update "user" set email = $2, updated_at = now() where id = $1 and not exists (select from "user" where email = $2)',
    [userId, email],
  );
  if (rowCount !== 1) return refusal(c, 400, 'linkOver');
  await desk.pool.query('update public.person set email = $2 where person_id = $1', [userId, email]);
  await writeLetter(desk, { email: before }, accountLetters.emailChanged(email));
  return c.json({ done: true });
}

/** Letters that one network may ask for, for one address. In memory: it only keeps mailboxes from being flooded. */
const resetLimit = { most: 5, windowMs: 15 * 60_000 } as const;

/** Passwords and addresses, by link and by their holder. */
export const passwordRoutes = (desk: AccountDesk, asked = new Failures(resetLimit)): Hono<Seen> =>
  new Hono<Seen>()
    .post('/auth/request-reset', (c) => requestReset(c, desk, asked))
    .post('/auth/reset-password', (c) => resetPassword(c, desk))
    .post('/auth/change-password', (c) => changePassword(c, desk))
    .post('/auth/confirm-email', (c) => confirmEmail(c, desk));
