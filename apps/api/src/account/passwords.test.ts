import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cookieHeld, emailOf, idOf, nextCode, type OpenDoors, openDoors, testPassword } from '../testing/openDoors.ts';
import { oneTimeLink } from './accounts.ts';
import { hashPassword, isPassword } from './hash.ts';

let house: OpenDoors;
beforeAll(async () => {
  house = await openDoors();
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.aheadMs = 0;
  await house.scene.sql('delete from auth_agency.sign_in_try');
  await house.scene.sql('delete from account_letter');
});

const good = 'tall gulls over nine boats';
const request = (email: string) => house.post('portal', '/auth/request-reset', { email });
const letters = () => house.scene.sql('select to_email, subject, body from account_letter order by at');
const linkSent = async (name: string): Promise<string> => {
  await request(emailOf(name));
  const [letter] = await house.scene.sql(
    "select body from account_letter where to_email = $1 and subject = 'Set a new password' order by at desc",
    [emailOf(name)],
  );
  return /token=([\w-]+)/.exec(letter.body)?.[1] ?? '';
};
const reset = (token: string, newPassword: string, code?: string) =>
  house.post('portal', '/auth/reset-password', { token, newPassword, ...(code === undefined ? {} : { code }) });
const refused = async (answer: Response) => [
  answer.status,
  ((await answer.json()) as { refused: { code: string; reason?: string } }).refused,
];

describe('a forgotten password', () => {
  test('is set by a link and the second factor together, and by neither alone', async () => {
    const cookie = await house.cookieOf('portal', 'official');
    const token = await linkSent('official');
    expect(Buffer.from(token, 'base64url').length).toBe(32);
    expect(await refused(await reset(token, good))).toMatchObject([409, { code: 'factorCodeNeeded' }]);
    expect(await refused(await reset(token, good, '000000'))).toMatchObject([401, { code: 'wrongCode' }]);
    const done = await reset(token, good, await nextCode(house.parts.portal, idOf('official')));
    expect([done.status, cookieHeld(done)]).toEqual([200, '']);
    expect((await house.ask('portal', '/trpc/me.get', { headers: { cookie } })).status).toBe(401);
    expect(await refused(await reset(token, good, await nextCode(house.parts.portal, idOf('official'))))).toMatchObject([
      400,
      { code: 'linkOver' },
    ]);
    expect((await house.signIn('portal', 'official', testPassword)).status).toBe(401);
    expect((await house.signIn('portal', 'official', good)).status).toBe(200);
    expect((await letters()).map(({ subject }) => subject)).toContain('Your password was changed');
  });
  test('is answered alike for every address, and only its holder gets mail', async () => {
    const [known, unknown] = [await request(emailOf('preparer')), await request('nobody@elsewhere.example')];
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
    expect((await letters()).map(({ to_email }) => to_email)).toEqual([emailOf('preparer')]);
  });
  test('has one link at a time, for half an hour', async () => {
    const first = await linkSent('preparer');
    const second = await linkSent('preparer');
    expect(await refused(await reset(first, good))).toMatchObject([400, { code: 'linkOver' }]);
    house.clock.aheadMs = 31 * 60_000;
    expect(await refused(await reset(second, good))).toMatchObject([400, { code: 'linkOver' }]);
  });
  test('is not asked for without end from one network', async () => {
    for (let tries = 0; tries < 5; tries += 1) expect((await request('flood@elsewhere.example')).status).toBe(200);
    const answer = await request('flood@elsewhere.example');
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(60);
  });
  test('is not a way round the limit on codes', async () => {
    const token = await linkSent('governingBody');
    for (let tries = 0; tries < 5; tries += 1) expect((await reset(token, good, '000000')).status).toBe(401);
    expect((await reset(token, good, await nextCode(house.parts.portal, idOf('governingBody')))).status).toBe(429);
  });
  test('links point to the door’s own address, whatever a Host header says', async () => {
    const headers = {
      'content-type': 'application/json',
      origin: 'http://localhost:4131',
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
    };
    await house.ask('portal', '/auth/request-reset', {
      method: 'POST',
      headers,
      body: JSON.stringify({ email: emailOf('agencyCounsel') }),
    });
    const all = JSON.stringify(await letters());
    expect(all).not.toContain('evil.example');
    expect(all).toContain('http://localhost:4131/set-password?token=');
  });
});

describe('a new password', () => {
  const link = async () =>
    new URL(
      await oneTimeLink(house.parts.portal.authPool, idOf('stranger'), { origin: 'http://localhost:4131', id: crypto.randomUUID() }),
    ).searchParams.get('token') ?? '';
  test.each([
    ['short', 'tooShort'],
    ['x'.repeat(257), 'tooLong'],
    ['passwordpassword', 'common'],
    ['qwertyuiop123456', 'common'],
    ['Sheriff2026!Sheriff', 'context'],
    ['iceaccess287gjail', 'context'],
    ['stranger-example-1', 'context'],
    ['Lakeland Police 1', 'context'],
    ['aaaaaaaaaaaaaaaaaaaa', 'repeats'],
    ['abcabcabcabcabcabc', 'repeats'],
  ])('%s is refused, and why is said', async (given, reason) => {
    expect(await refused(await reset(await link(), given))).toMatchObject([422, { code: 'passwordRefused', reason }]);
  });
  test.each([
    ['words with blanks around them', '  tall gulls over boats  '],
    ['other scripts and pictures', 'Möwen über neun Boote 🛶🛶'],
    ['64 characters', 'the quick heron walks along nine rivers before it eats 7 fishes.'],
    ['more than 128', `${'heron and river, otter and lake; '.repeat(5)}end`],
  ])('of %s is taken as it was typed, to the last character', async (_what, given) => {
    const token = await link();
    await house.scene.sql('delete from auth_agency.two_factor where user_id = $1', [idOf('stranger')]);
    expect((await reset(token, given)).status).toBe(200);
    const { rows } = await house.parts.portal.authPool.query(
      "select password from account where user_id = $1 and provider_id = 'credential'",
      [idOf('stranger')],
    );
    const hash = rows[0].password;
    expect(await isPassword({ hash, password: given })).toBe(true);
    expect(await isPassword({ hash, password: given.slice(0, -1) })).toBe(false);
    expect(await isPassword({ hash, password: given.trimEnd() === given ? `${given} ` : given.trimEnd() })).toBe(false);
  });
  test('that its holder chooses needs the old one and a fresh proof, and ends the other sessions', async () => {
    const [here, there] = [await house.cookieOf('portal', 'preparer'), await house.cookieOf('portal', 'preparer')];
    const change = (cookie: string, password: string) =>
      house.post('portal', '/auth/change-password', { password, newPassword: good }, { cookie });
    expect((await change(await house.cookieAt('portal', 'preparer', 'stale'), testPassword)).status).toBe(403);
    expect((await change(here, 'wrong')).status).toBe(401);
    const done = await change(here, testPassword);
    expect(done.status).toBe(200);
    const status = async (cookie: string) => (await house.ask('portal', '/trpc/me.get', { headers: { cookie } })).status;
    expect([await status(here), await status(there), await status(cookieHeld(done))]).toEqual([401, 401, 200]);
  });
  test('is hashed with a salt by the function that a FIPS module has', async () => {
    const [one, two] = [await hashPassword(good), await hashPassword(good)];
    expect(one).not.toBe(two);
    expect(one).toMatch(/^pbkdf2-sha256\$600000\$[\w-]{22}\$[\w-]{43}$/);
  });
});

describe('another address', () => {
  const change = (email: string, cookie: string) => house.post('portal', '/trpc/account.changeEmail', { json: { email } }, { cookie });
  const token = async (email: string) =>
    /token=([\w-]+)/.exec((await letters()).find(({ to_email }) => to_email === email)?.body ?? '')?.[1] ?? '';

  test('counts when it is confirmed, and the old one is told twice', async () => {
    const cookie = await house.cookieOf('portal', 'agencyCounsel');
    expect((await change('New.Address@example.example', cookie)).status).toBe(200);
    const given = await token('new.address@example.example');
    const confirm = () => house.post('portal', '/auth/confirm-email', { token: given });
    expect([(await confirm()).status, (await confirm()).status]).toEqual([200, 400]);
    expect((await letters()).filter(({ to_email }) => to_email === emailOf('agencyCounsel'))).toHaveLength(2);
    expect(
      (await house.post('portal', '/auth/sign-in/email', { email: 'new.address@example.example', password: testPassword })).status,
    ).toBe(200);
  });
  test('that somebody else has, or that only looks like one, does nothing', async () => {
    const cookie = await house.cookieOf('portal', 'official');
    expect((await change(emailOf('stranger'), cookie)).status).toBe(200);
    expect((await house.post('portal', '/auth/confirm-email', { token: await token(emailOf('stranger')) })).status).toBe(400);
    for (const lookAlike of ['оfficial@example.example', 'official＠example.example', 'official@exаmple.example', 'a b@example.example'])
      expect((await change(lookAlike, cookie)).status).toBe(422);
  });
});
