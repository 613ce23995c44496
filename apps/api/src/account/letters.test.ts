import { people } from '@ice-access/domain/testing';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeLog } from '../log.ts';
import { smtpMailer } from '../outbox/mail.ts';
import { cookieHeld, emailOf, idOf, nextCode, type OpenDoors, openDoors, testPassword } from '../testing/openDoors.ts';
import { shutDormant } from './dormant.ts';
import { sendLetters } from './sendLetters.ts';

let house: OpenDoors;
let server: SMTPServer;
let port = 0;
let refuse = false;
let arrived: { to: string[]; text: string }[] = [];

beforeAll(async () => {
  house = await openDoors();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      stream.on('end', () => {
        if (refuse) return done(Object.assign(new Error('try later'), { responseCode: 451 }));
        arrived.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        return done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await house.close();
});
beforeEach(async () => {
  arrived = [];
  refuse = false;
  house.clock.aheadMs = 0;
  await house.scene.sql('delete from account_letter');
});

const dayMs = 86_400_000;
async function send(now = new Date(Date.now() + 1_000).toISOString()): Promise<void> {
  const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'ICE ACCESS <no-reply@access.example>');
  await sendLetters({ database: house.scene.worker, mailer, log: makeLog('silent'), now: () => now });
  mailer.close();
}
const rows = () => house.scene.sql('select state, body, tries from account_letter order by at');

test('a letter with a link reaches its receiver, and its text is gone from the database then', async () => {
  await house.post('portal', '/auth/request-reset', { email: emailOf('official') });
  expect((await rows())[0].body).toContain('token=');
  await send();
  expect(arrived.map(({ to }) => to)).toEqual([[emailOf('official')]]);
  expect(arrived[0]?.text).toContain('/set-password?');
  expect(await rows()).toEqual([{ state: 'sent', body: null, tries: 1 }]);
});

test('a mail server that says no is asked again a little later, ten times at most', async () => {
  await house.post('portal', '/auth/request-reset', { email: emailOf('preparer') });
  refuse = true;
  await send();
  expect((await rows())[0]).toMatchObject({ state: 'queued', tries: 1 });
  await send();
  expect((await rows())[0]).toMatchObject({ tries: 1 });
  for (let tries = 2; tries <= 10; tries += 1) await send(new Date(Date.now() + tries * 3_600_000).toISOString());
  expect((await rows())[0]).toMatchObject({ state: 'failed', tries: 10, body: null });
});

test('without a mail server a letter is dropped, for nobody else may read it', async () => {
  await house.post('portal', '/auth/request-reset', { email: emailOf('preparer') });
  await sendLetters({
    database: house.scene.worker,
    mailer: undefined,
    log: makeLog('silent'),
    now: () => new Date(Date.now() + 1_000).toISOString(),
  });
  expect(await rows()).toEqual([{ state: 'kept', body: null, tries: 1 }]);
});

test('a door may write letters and read none', async () => {
  await expect(house.parts.portal.authPool.query('select * from public.account_letter')).rejects.toThrow('permission denied');
});

test('the login of one door touches no account of the other side, and of its own no more than it needs', async () => {
  const { authPool } = house.parts.portal;
  const theirs = idOf('programOffice');
  for (const schema of ['two_factor', 'passkey', 'session', 'sign_in_try', 'account'])
    await expect(authPool.query(`select * from auth_reviewer.${schema}`)).rejects.toThrow('permission denied');
  await expect(authPool.query('insert into public.last_sign_in (person_id, on_date) values ($1, current_date)', [theirs])).rejects.toThrow(
    'row-level security',
  );
  expect((await authPool.query('select from public.last_sign_in where person_id = $1', [theirs])).rowCount).toBe(0);
  expect((await authPool.query('update public.person set dormant_on = null where person_id = $1', [theirs])).rowCount).toBe(0);
  for (const column of ['active = true', 'sessions_after = null', 'factors_after = null', 'released_at = now()'])
    await expect(authPool.query(`update public.person set ${column}`)).rejects.toThrow('permission denied');
});

test('a browser that is new to an account is told to its holder, a known one is not, nor is the first', async () => {
  const enter = async (agent: string) => {
    const headers = { 'user-agent': agent };
    const first = await house.post('portal', '/auth/sign-in/email', { email: emailOf('governingBody'), password: testPassword }, headers);
    const code = await nextCode(house.parts.portal, idOf('governingBody'));
    return house.post('portal', '/auth/two-factor/verify-totp', { code }, { ...headers, cookie: cookieHeld(first) });
  };
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const chrome = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
  expect((await enter(firefox)).status).toBe(200);
  expect((await enter(firefox)).status).toBe(200);
  expect(await rows()).toHaveLength(0);
  expect((await enter(chrome)).status).toBe(200);
  const [letter] = await rows();
  expect(letter.body).toContain('Chrome on Windows');
  const kept = JSON.stringify(await house.scene.sql('select * from auth_agency.session'));
  expect(kept).not.toMatch(/Mozilla|140\.0|156\.0/);
});

test('an account is shut after ninety days without use, and opened again by its holder with both factors', async () => {
  const person = people.agencyCounsel.person;
  const lastOn = '2026-08-26';
  const isShut = async () => (await house.scene.sql('select dormant_on from person where person_id = $1', [person]))[0].dormant_on !== null;
  await house.scene.sql(
    'insert into last_sign_in (person_id, on_date) values ($1, $2) on conflict (person_id) do update set on_date = excluded.on_date',
    [person, lastOn],
  );
  const at = (days: number) => new Date(Date.parse(`${lastOn}T18:00:00.000Z`) + days * dayMs).toISOString();
  await shutDormant(house.scene.worker, at(90));
  expect(await isShut()).toBe(false);
  const cookie = await house.cookieOf('portal', 'agencyCounsel');
  await shutDormant(house.scene.worker, at(91));
  expect(await isShut()).toBe(true);
  expect((await house.ask('portal', '/trpc/me.get', { headers: { cookie } })).status).toBe(401);
  // The password alone opens nothing.
  expect((await house.post('portal', '/auth/sign-in/email', { email: emailOf('agencyCounsel'), password: testPassword })).status).toBe(200);
  expect(await isShut()).toBe(true);
  const back = await house.signIn('portal', 'agencyCounsel');
  expect([back.status, await isShut()]).toEqual([200, false]);
  expect((await house.ask('portal', '/trpc/me.get', { headers: { cookie: cookieHeld(back) } })).status).toBe(200);
  await send();
  expect(arrived.map(({ to }) => to)).toContainEqual(['programOffice@example.example']);
  expect(arrived.map(({ text }) => text).join()).toContain('agencyCounsel');
});

test('a new account counts from the day it was made', async () => {
  await shutDormant(house.scene.worker, new Date(Date.now() + dayMs).toISOString());
  const accounts = '(select id from auth_agency."user" union select id from auth_reviewer."user")';
  expect(await house.scene.sql(`select from person where dormant_on is not null and person_id::text in ${accounts}`)).toEqual([]);
});
