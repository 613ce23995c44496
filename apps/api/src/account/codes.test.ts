import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cookieHeld, emailOf, idOf, nextCode, type OpenDoors, openDoors, testPassword } from '../testing/openDoors.ts';

let house: OpenDoors;
beforeAll(async () => {
  house = await openDoors();
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.aheadMs = 0;
  await house.scene.sql('delete from auth_agency.sign_in_try');
});

const password = async (name: string, given = testPassword) =>
  house.post('portal', '/auth/sign-in/email', { email: emailOf(name), password: given });
const pendingOf = async (name: string) => cookieHeld(await password(name));
const code = (cookie: string, given: string, kind = 'totp') =>
  house.post('portal', `/auth/two-factor/verify-${kind}`, { code: given }, { cookie });
const codesOf = async (name: string) => {
  const answer = await house.post('portal', '/auth/recovery-codes', {}, { cookie: await house.cookieOf('portal', name) });
  return ((await answer.json()) as { recoveryCodes: string[] }).recoveryCodes;
};
const statuses = async (answers: readonly Promise<Response>[]) => (await Promise.all(answers)).map(({ status }) => status).toSorted();
const refusedCode = async (answer: Response) => ((await answer.json()) as { refused: { code: string } }).refused.code;

describe('a code of the authenticator', () => {
  test('opens one session, also when it is sent four times at once', async () => {
    const cookies = [await pendingOf('official'), await pendingOf('official'), await pendingOf('official'), await pendingOf('official')];
    const given = await nextCode(house.parts.portal, idOf('official'));
    expect(await statuses(cookies.map((cookie) => code(cookie, given)))).toEqual([200, 401, 401, 401]);
    const [{ count }] = await house.scene.sql("select count(*)::int from auth_agency.session where user_id = $1 and method = 'totp'", [
      idOf('official'),
    ]);
    expect(count).toBe(1);
  });
  test('that was used is refused with the same password afterwards, and the next one is taken', async () => {
    const given = await nextCode(house.parts.portal, idOf('preparer'));
    expect((await code(await pendingOf('preparer'), given)).status).toBe(200);
    const again = await code(await pendingOf('preparer'), given);
    expect([again.status, await refusedCode(again)]).toEqual([401, 'startAgain']);
    expect((await code(await pendingOf('preparer'), await nextCode(house.parts.portal, idOf('preparer')))).status).toBe(200);
  });
  test('is worth nothing without the password, and not with a cookie that somebody made', async () => {
    const given = await nextCode(house.parts.portal, idOf('official'));
    expect(await refusedCode(await code('', given))).toBe('startAgain');
    expect(await refusedCode(await code('access-portal-pending=abc.def', given))).toBe('startAgain');
  });
  test('cannot be guessed: five wrong ones end the try, and its password step does not count as one', async () => {
    const cookie = await pendingOf('governingBody');
    for (let tries = 0; tries < 5; tries += 1) expect([401, 429]).toContain((await code(cookie, '000000')).status);
    const right = await nextCode(house.parts.portal, idOf('governingBody'));
    expect((await code(cookie, right)).status).toBe(429);
  });
});

describe('a second factor is not got round', () => {
  test('the password alone gives no session, by any name', async () => {
    const answer = await password('official');
    expect(answer.headers.getSetCookie().filter((cookie) => /^access-portal=/.test(cookie) && !/Max-Age=0/.test(cookie))).toEqual([]);
    expect(answer.headers.getSetCookie().join()).not.toMatch(/session_data|cache/);
    expect((await house.ask('portal', '/trpc/me.get', { headers: { cookie: cookieHeld(answer) } })).status).toBe(401);
  });
  test('a wish to be remembered or trusted changes nothing', async () => {
    const asked = { email: emailOf('official'), password: testPassword, rememberMe: true };
    expect((await house.post('portal', '/auth/sign-in/email', asked)).status).toBe(400);
    const cookie = await pendingOf('official');
    const given = await nextCode(house.parts.portal, idOf('official'));
    expect((await house.post('portal', '/auth/two-factor/verify-totp', { code: given, trustDevice: true }, { cookie })).status).toBe(400);
  });
  test('a session that a password alone opened adds no factor to an account that has one', async () => {
    const cookie = await house.cookieAt('portal', 'official', 'enrol');
    expect((await house.post('portal', '/auth/totp/start', {}, { cookie })).status).toBe(403);
    expect((await house.ask('portal', '/auth/passkey/generate-register-options', { headers: { cookie } })).status).toBe(403);
  });
  test('no cookie lives longer than the browser', async () => {
    const answer = await house.signIn('portal', 'official');
    for (const cookie of [...answer.headers.getSetCookie(), ...(await password('official')).headers.getSetCookie()])
      expect(cookie).toMatch(/^((?!Max-Age|Expires).)*$|Max-Age=0/i);
  });
});

describe('setting up an authenticator', () => {
  test('takes a right code, shows ten recovery codes once, and makes the session full', async () => {
    const id = idOf('agencyCounsel');
    await house.scene.sql('delete from auth_agency.two_factor where user_id = $1', [id]);
    await house.scene.sql('update auth_agency."user" set two_factor_enabled = false where id = $1', [id]);
    const half = await password('agencyCounsel');
    expect(await half.clone().json()).toEqual({ next: 'enrol' });
    const cookie = cookieHeld(half);
    expect((await house.ask('portal', '/trpc/home.get', { headers: { cookie } })).status).toBe(403);
    const { uri, secret } = (await (await house.post('portal', '/auth/totp/start', {}, { cookie })).json()) as {
      uri: string;
      secret: string;
    };
    expect(new URL(uri).searchParams.get('secret')).toBe(secret);
    expect((await house.post('portal', '/auth/totp/confirm', { code: '000000' }, { cookie })).status).toBe(401);
    const { codeOf, stepAt, unsealed } = await import('./totp.ts');
    const [row] = await house.scene.sql('select secret from auth_agency.two_factor where user_id = $1', [id]);
    const plain = await unsealed(row.secret, house.parts.portal.account.secret);
    const done = await house.post('portal', '/auth/totp/confirm', { code: codeOf(plain, stepAt(new Date())) }, { cookie });
    const { next, recoveryCodes } = (await done.clone().json()) as { next: string; recoveryCodes: string[] };
    expect([next, recoveryCodes.length, new Set(recoveryCodes).size]).toEqual(['in', 10, 10]);
    expect((await house.ask('portal', '/trpc/home.get', { headers: { cookie: cookieHeld(done) } })).status).toBe(200);
    expect((await house.ask('portal', '/trpc/home.get', { headers: { cookie } })).status).toBe(401);
    const kept = JSON.stringify(await house.scene.sql('select * from auth_agency.two_factor where user_id = $1', [id]));
    for (const one of recoveryCodes) expect(kept).not.toContain(one.replaceAll('-', ''));
    expect(kept).not.toContain(plain);
  });
});

describe('a recovery code', () => {
  test('opens one session, also when it is sent three times at once', async () => {
    const [first = ''] = await codesOf('official');
    const cookies = [await pendingOf('official'), await pendingOf('official'), await pendingOf('official')];
    const answers = await Promise.all(cookies.map((cookie) => code(cookie, first, 'backup-code')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await code(await pendingOf('official'), first, 'backup-code')).status).toBe(401);
  });
  test('is taken as people type it, and new ones make the old ones void', async () => {
    const [one = ''] = await codesOf('preparer');
    const [two = '', three = ''] = await codesOf('preparer');
    expect((await code(await pendingOf('preparer'), one, 'backup-code')).status).toBe(401);
    expect((await code(await pendingOf('preparer'), two.toLowerCase().replaceAll('-', ' '), 'backup-code')).status).toBe(200);
    expect((await code(await pendingOf('preparer'), three, 'backup-code')).status).toBe(200);
    const told = await house.scene.sql("select 1 from account_letter where subject = 'A recovery code was used' and to_email = $1", [
      emailOf('preparer'),
    ]);
    expect(told.length).toBe(2);
  });
});

describe('failed tries', () => {
  const wrong = (name: string, address = '') =>
    house.post(
      'portal',
      '/auth/sign-in/email',
      { email: emailOf(name), password: 'wrong' },
      address === '' ? {} : { 'x-forwarded-for': address },
    );

  test('make the sixth wait, right or wrong, and it says how long', async () => {
    for (let tries = 0; tries < 5; tries += 1) expect((await wrong('official')).status).toBe(401);
    const answer = await password('official');
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(14 * 60);
    house.clock.aheadMs = 15 * 60_000 + 1_000;
    expect((await password('official')).status).toBe(200);
  });
  test('sent all at once are not more than five', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => wrong('official')));
    expect(all.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(7);
  });
  test('ten of them shut the password until somebody releases it, and never a passkey', async () => {
    for (let tries = 0; tries < 5; tries += 1) await wrong('preparer');
    house.clock.aheadMs = 16 * 60_000;
    for (let tries = 0; tries < 5; tries += 1) await wrong('preparer');
    house.clock.aheadMs = 24 * 3_600_000;
    const shut = await password('preparer');
    expect([shut.status, await refusedCode(shut)]).toEqual([403, 'locked']);
    expect((await house.ask('portal', '/auth/passkey/generate-authenticate-options')).status).toBe(200);
    await house.scene.sql('update person set released_at = $2 where person_id = $1', [
      idOf('preparer'),
      new Date(Date.now() + house.clock.aheadMs),
    ]);
    expect((await password('preparer')).status).toBe(200);
  });
  test('are counted for an address without an account in the same words', async () => {
    const told = async (name: string) => {
      const answers: [number, string][] = [];
      for (let tries = 0; tries < 6; tries += 1) {
        const answer = await wrong(name);
        answers.push([answer.status, (await answer.text()).replace(/"id":"[^"]*"/, '').replace(/\d+/, 'N')]);
      }
      return answers;
    };
    expect(await told('nobodyknown')).toEqual(await told('governingBody'));
  });
  test('are over when somebody gets in', async () => {
    for (let tries = 0; tries < 4; tries += 1) await wrong('official');
    expect((await house.signIn('portal', 'official')).status).toBe(200);
    for (let tries = 0; tries < 4; tries += 1) expect((await wrong('official')).status).toBe(401);
  });
});
