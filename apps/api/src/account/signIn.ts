import { accountLetters } from '@ice-access/domain/wording';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { refusal } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';
import { arrive } from './arriving.ts';
import { pendingCookieOf } from './auth.ts';
import { bodyOf } from './body.ts';
import type { AccountDesk } from './desk.ts';
import { dropVoidFactors } from './factorsOf.ts';
import { emailOf, writeLetter } from './letters.ts';
import { askLibrary, type LibraryAnswer } from './library.ts';
import { codesLeft, recoveryHash } from './recoveryCodes.ts';
import { cookieIn, tokenIn } from './session.ts';
import { forgiveTry } from './tries.ts';
import { emailFrom, tryFor } from './trying.ts';

const passwordLengthMax = 1_024;
const withPassword = z.strictObject({ email: z.string().max(320), password: z.string().max(passwordLengthMax) });
const withCode = z.strictObject({ code: z.string().max(64) });

const isEmail = (text: string): boolean => z.email().safeParse(text).success;

/** The first step. The answer is the same for an address without an account, in words, in number and in work. */
async function byPassword(c: Context<Seen>, desk: AccountDesk): Promise<Response> {
  const body = await bodyOf(c, withPassword);
  if (!body.ok) return body.answer;
  const email = emailFrom(body.value.email);
  const tried = await tryFor(c, desk, email);
  if (!tried.ok) return tried.answer;
  await dropVoidFactors(desk.pool, email);
  // The library answers an address that is none without any work; a made-up one costs what every other costs.
  const asked = { email: isEmail(email) ? email : 'nobody@nowhere.example', password: body.value.password };
  const answer = await askLibrary(c, desk, { path: '/sign-in/email', body: asked });
  if (answer.status !== 200) return refusal(c, 401, 'wrongSignIn');
  await forgiveTry(tried.attempt);
  if (answer.session !== undefined) return arrive(c, desk, { cookie: answer.session });
  for (const cookie of answer.cookies) c.header('Set-Cookie', cookie, { append: true });
  return c.json({ next: 'code' });
}

/** Whose password was right before, by the pending cookie; undefined when it is over. */
async function pendingAccount(c: Context<Seen>, desk: AccountDesk): Promise<string | undefined> {
  const value = cookieIn(c.req.raw.headers, pendingCookieOf(desk.door, desk.edge.origins));
  const identifier = value === undefined ? undefined : tokenIn(value, desk.secret);
  if (identifier === undefined) return undefined;
  const { internalAdapter } = await desk.auth.$context;
  const found = await internalAdapter.findVerificationValue(identifier);
  return found === null || found === undefined || new Date(found.expiresAt) <= new Date() ? undefined : found.value;
}

const over = new Set(['INVALID_TWO_FACTOR_COOKIE', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE', 'codeUsed']);

function refusedCode(c: Context<Seen>, answer: LibraryAnswer): Response {
  for (const cookie of answer.cookies) c.header('Set-Cookie', cookie, { append: true });
  return refusal(c, 401, over.has(answer.code) ? 'startAgain' : 'wrongCode');
}

async function tellOfRecovery(desk: AccountDesk, userId: string): Promise<void> {
  const { rows } = await desk.pool.query<{ kept: string }>('select backup_codes as kept from two_factor where user_id = $1', [userId]);
  const letter = accountLetters.recoveryCodeUsed(codesLeft(rows[0]?.kept ?? '[]'));
  await writeLetter(desk, { email: await emailOf(desk.pool, userId) }, letter);
}

/** The second step, with a code of the authenticator or one of the recovery codes. */
async function byCode(c: Context<Seen>, desk: AccountDesk, kind: 'totp' | 'backup-code'): Promise<Response> {
  const body = await bodyOf(c, withCode);
  if (!body.ok) return body.answer;
  const userId = await pendingAccount(c, desk);
  if (userId === undefined) return refusal(c, 401, 'startAgain');
  const tried = await tryFor(c, desk, await emailOf(desk.pool, userId));
  if (!tried.ok) return tried.answer;
  const code = kind === 'totp' ? body.value.code.replaceAll(/\s/g, '') : recoveryHash(body.value.code);
  const answer = await askLibrary(c, desk, { path: `/two-factor/verify-${kind}`, body: { code } });
  if (answer.status !== 200 || answer.session === undefined) return refusedCode(c, answer);
  if (kind === 'backup-code') await tellOfRecovery(desk, userId);
  return arrive(c, desk, { cookie: answer.session, cookies: answer.cookies, attempt: tried.attempt });
}

/** Password and code at this door. */
export const signInRoutes = (desk: AccountDesk): Hono<Seen> =>
  new Hono<Seen>()
    .post('/auth/sign-in/email', (c) => byPassword(c, desk))
    .post('/auth/two-factor/verify-totp', (c) => byCode(c, desk, 'totp'))
    .post('/auth/two-factor/verify-backup-code', (c) => byCode(c, desk, 'backup-code'));
