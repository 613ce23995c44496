import { accountLetters } from '@ice-access/domain/wording';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { refusal } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';
import { bodyOf } from './body.ts';
import type { AccountDesk } from './desk.ts';
import { freshHolder, mayAddFactor, stronger, withRecoveryCodes } from './factorsOf.ts';
import { writeLetter } from './letters.ts';
import { hasPassword } from './password.ts';
import { newRecoveryCodes } from './recoveryCodes.ts';
import { base32, newSecret, sealed, spendTotp, uriOf } from './totp.ts';
import { forgiveTry } from './tries.ts';
import { tryFor } from './trying.ts';

const withCode = z.strictObject({ code: z.string().max(64) });
const withPasswordAndCode = z.strictObject({ password: z.string().max(1_024), code: z.string().max(64) });

/** Shows a new secret, which counts from the first right code on. An authenticator that counts already is removed first. */
async function startTotp(c: Context<Seen>, desk: AccountDesk): Promise<Response> {
  const may = await mayAddFactor(c, desk);
  if (!may.ok) return may.answer;
  const { id, email } = may.signedIn.person;
  const secret = newSecret();
  const { rowCount } = await desk.pool.query(
    `insert into two_factor (id, user_id, secret, backup_codes, verified, created_at) values ($1, $2, $3, '[]', false, $4)
     on conflict (user_id) do update set secret = excluded.secret, last_step = null where not two_factor.verified`,
    [desk.ids(), id, await sealed(secret, desk.secret), desk.clock()],
  );
  if (rowCount !== 1) return refusal(c, 409, 'alreadySetUp');
  c.header('Cache-Control', 'no-store');
  return c.json({ uri: uriOf(secret, { issuer: 'ICE ACCESS', email }), secret: base32(secret) });
}

async function confirmTotp(c: Context<Seen>, desk: AccountDesk): Promise<Response> {
  const may = await mayAddFactor(c, desk);
  if (!may.ok) return may.answer;
  const body = await bodyOf(c, withCode);
  if (!body.ok) return body.answer;
  const { pool, secret } = desk;
  const { person, session } = may.signedIn;
  const tried = await tryFor(c, desk, person.email);
  if (!tried.ok) return tried.answer;
  const isRight = await spendTotp({ pool, key: secret, userId: person.id, code: body.value.code, at: desk.clock(), unverified: true });
  if (!isRight) return refusal(c, 401, 'wrongCode');
  await forgiveTry(tried.attempt);
  const recoveryCodes = await withRecoveryCodes(desk, person.id);
  await pool.query('update two_factor set verified = true where user_id = $1', [person.id]);
  await writeLetter(desk, { email: person.email }, accountLetters.factorAdded('An authenticator app'));
  c.header('Cache-Control', 'no-store');
  return stronger(c, desk, { person, session, method: session.method === 'passkey' ? 'passkey' : 'totp', recoveryCodes });
}

async function newCodes(c: Context<Seen>, desk: AccountDesk): Promise<Response> {
  const holder = await freshHolder(c, desk);
  if (!holder.ok) return holder.answer;
  const { person } = holder.signedIn;
  const { codes, kept } = newRecoveryCodes();
  await desk.pool.query('update two_factor set backup_codes = $2 where user_id = $1', [person.id, kept]);
  await writeLetter(desk, { email: person.email }, accountLetters.recoveryCodesMade());
  c.header('Cache-Control', 'no-store');
  return c.json({ recoveryCodes: codes });
}

/** Both factors once more, in place: the session goes on under a new token, to the same end. */
async function prove(c: Context<Seen>, desk: AccountDesk): Promise<Response> {
  const found = await desk.sessionIn(c.req.raw.headers);
  if (found === null) return refusal(c, 401, 'notSignedIn');
  const body = await bodyOf(c, withPasswordAndCode);
  if (!body.ok) return body.answer;
  const { person, session } = found;
  // Where a passkey is needed, a code would make the session weaker than it is.
  if (session.strength === 'full' && (await desk.passkeyNeeded())) return refusal(c, 403, 'factorNeeded');
  const tried = await tryFor(c, desk, person.email);
  if (!tried.ok) return tried.answer;
  const { password, code } = body.value;
  if (!(await hasPassword(desk.pool, person.id, password))) return refusal(c, 401, 'wrongSignIn');
  if (!(await spendTotp({ pool: desk.pool, key: desk.secret, userId: person.id, code, at: desk.clock() })))
    return refusal(c, 401, 'wrongCode');
  await forgiveTry(tried.attempt);
  return stronger(c, desk, { person, session, method: 'totp', alone: false });
}

/** Setting up factors, and showing them again. */
export const factorRoutes = (desk: AccountDesk): Hono<Seen> =>
  new Hono<Seen>()
    .post('/auth/totp/start', (c) => startTotp(c, desk))
    .post('/auth/totp/confirm', (c) => confirmTotp(c, desk))
    .post('/auth/recovery-codes', (c) => newCodes(c, desk))
    .post('/auth/prove', (c) => prove(c, desk));
