import { accountLetters } from '@ice-access/domain/wording';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { refusal } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';
import { arrive } from './arriving.ts';
import { bodyOf, factorName } from './body.ts';
import type { AccountDesk } from './desk.ts';
import { dropVoidFactorsOf, mayAddFactor, stronger, withRecoveryCodes } from './factorsOf.ts';
import { writeLetter } from './letters.ts';
import { askLibrary, type LibraryAnswer } from './library.ts';

const credentialId = z
  .string()
  .max(1_400)
  .regex(/^[\w-]+$/);
const authentication = z.strictObject({ response: z.looseObject({ id: credentialId }) });
const registration = z.strictObject({
  response: z.looseObject({ id: credentialId }),
  name: factorName.optional(),
});

function handOn(c: Context<Seen>, answer: LibraryAnswer): void {
  for (const cookie of answer.cookies) c.header('Set-Cookie', cookie, { append: true });
}

/** What the browser asks the authenticator for. Verification of the user is required, whatever the library proposes. */
async function challenge(c: Context<Seen>, desk: AccountDesk): Promise<Response> {
  const answer = await askLibrary(c, desk, { path: '/passkey/generate-authenticate-options', method: 'GET' });
  handOn(c, answer);
  return c.json({ ...(typeof answer.body === 'object' ? answer.body : {}), userVerification: 'required' });
}

/** A passkey with user verification is both factors. With somebody signed in it is a step-up, and must be his own. */
async function authenticate(c: Context<Seen>, desk: AccountDesk): Promise<Response> {
  const body = await bodyOf(c, authentication);
  if (!body.ok) return body.answer;
  const { rows } = await desk.pool.query<{ user_id: string }>('select user_id from passkey where credential_id = $1', [
    body.value.response.id,
  ]);
  const holder = rows[0]?.user_id;
  if (holder !== undefined) await dropVoidFactorsOf(desk.pool, holder);
  const present = await desk.sessionIn(c.req.raw.headers, { touch: false });
  if (present !== null && holder !== undefined && present.person.id !== holder) return refusal(c, 403, 'otherPerson');
  const answer = await askLibrary(c, desk, { path: '/passkey/verify-authentication', body: body.value });
  if (answer.status !== 200 || answer.session === undefined) return refusal(c, 401, 'wrongPasskey');
  await desk.pool.query('update passkey set last_used_at = $2 where credential_id = $1', [body.value.response.id, desk.clock()]);
  return arrive(c, desk, { cookie: answer.session, cookies: answer.cookies });
}

async function offerRegistration(c: Context<Seen>, desk: AccountDesk): Promise<Response> {
  const may = await mayAddFactor(c, desk);
  if (!may.ok) return may.answer;
  const answer = await askLibrary(c, desk, { path: '/passkey/generate-register-options', method: 'GET', withSession: true });
  if (answer.status !== 200) return refusal(c, 401, 'notSignedIn');
  handOn(c, answer);
  return c.json(answer.body ?? {});
}

async function register(c: Context<Seen>, desk: AccountDesk): Promise<Response> {
  const may = await mayAddFactor(c, desk);
  if (!may.ok) return may.answer;
  const body = await bodyOf(c, registration);
  if (!body.ok) return body.answer;
  const { person, session } = may.signedIn;
  const name = body.value.name ?? 'Passkey';
  const answer = await askLibrary(c, desk, { path: '/passkey/verify-registration', body: { ...body.value, name }, withSession: true });
  if (answer.status !== 200) return refusal(c, 400, 'wrongPasskey');
  const recoveryCodes = await withRecoveryCodes(desk, person.id);
  await writeLetter(desk, { email: person.email }, accountLetters.factorAdded(`The passkey "${name}"`));
  return stronger(c, desk, { person, session, method: 'passkey', recoveryCodes });
}

/** Passkeys at this door: signing in, proving again, setting one up. */
export const passkeyRoutes = (desk: AccountDesk): Hono<Seen> =>
  new Hono<Seen>()
    .get('/auth/passkey/generate-authenticate-options', (c) => challenge(c, desk))
    .post('/auth/passkey/verify-authentication', (c) => authenticate(c, desk))
    .get('/auth/passkey/generate-register-options', (c) => offerRegistration(c, desk))
    .post('/auth/passkey/verify-registration', (c) => register(c, desk));
