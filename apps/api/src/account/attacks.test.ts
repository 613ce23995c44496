import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cookieHeld, emailOf, idOf, nextCode, type OpenDoors, openDoors, origins, testPassword } from '../testing/openDoors.ts';

/** Attacks that other sign-in software was found open to, tried on ours. */
let house: OpenDoors;
beforeAll(async () => {
  house = await openDoors({ settings: { TRUSTED_PROXIES: '127.0.0.1' } });
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.aheadMs = 0;
  await house.scene.sql('delete from auth_agency.sign_in_try');
});

const me = async (door: 'portal' | 'console', cookie: string) => (await house.ask(door, '/trpc/me.get', { headers: { cookie } })).status;
const guess = (email: string, headers: Record<string, string> = {}) =>
  house.post('portal', '/auth/sign-in/email', { email, password: 'wrong' }, headers);

describe('the second factor', () => {
  test('is not got round by a cached session of the library', async () => {
    const user = { id: idOf('official'), email: emailOf('official'), emailVerified: true, twoFactorEnabled: true };
    const session = { id: 'x', token: 'x'.repeat(32), userId: idOf('official'), expiresAt: new Date(Date.now() + 3_600_000).toISOString() };
    const data = { session: { session, user, updatedAt: Date.now(), version: '1' }, expiresAt: Date.now() + 3_600_000 };
    const signature = createHmac('sha256', house.parts.portal.account.secret).update(JSON.stringify(data)).digest('base64url');
    const value = Buffer.from(JSON.stringify({ ...data, signature })).toString('base64url');
    for (const name of ['better-auth.session_data', 'access-portal.session_data', '__Secure-better-auth.session_data', 'session_data'])
      expect(await me('portal', `${name}=${value}; ${name}.0=${value}`)).toBe(401);
  });
  test('is not got round by a device that was trusted before', async () => {
    const first = await house.post('portal', '/auth/sign-in/email', { email: emailOf('official'), password: testPassword });
    const trusted = ['better-auth.trust_device', 'access-portal-trust'].map((name) => `${name}=a!b.c`).join('; ');
    const again = await house.post(
      'portal',
      '/auth/sign-in/email',
      { email: emailOf('official'), password: testPassword },
      { cookie: trusted },
    );
    expect([await first.json(), await again.json()]).toEqual([{ next: 'code' }, { next: 'code' }]);
  });
  test('of one account does not open another, with the pending cookie of the first', async () => {
    const cookie = cookieHeld(await house.post('portal', '/auth/sign-in/email', { email: emailOf('official'), password: testPassword }));
    const theirs = await nextCode(house.parts.portal, idOf('preparer'));
    expect((await house.post('portal', '/auth/two-factor/verify-totp', { code: theirs }, { cookie })).status).toBe(401);
  });
});

describe('a session', () => {
  test('that somebody planted in a browser is worth nothing after signing in there', async () => {
    const planted = await house.cookieOf('portal', 'preparer');
    const first = await house.post(
      'portal',
      '/auth/sign-in/email',
      { email: emailOf('official'), password: testPassword },
      { cookie: planted },
    );
    const code = await nextCode(house.parts.portal, idOf('official'));
    const cookie = `${planted}; ${cookieHeld(first)}`;
    const done = await house.post('portal', '/auth/two-factor/verify-totp', { code }, { cookie });
    expect([await me('portal', planted), await me('portal', cookieHeld(done))]).toEqual([401, 200]);
    expect(cookieHeld(done)).not.toContain(planted);
  });
  test('is gone with its account, and no pending step outlives it', async () => {
    const cookie = await house.cookieOf('portal', 'stranger');
    const pending = await house.cookieAt('portal', 'stranger', 'pending');
    await house.scene.sql('delete from auth_agency."user" where id = $1', [idOf('stranger')]);
    expect(await me('portal', cookie)).toBe(401);
    expect((await house.post('portal', '/auth/two-factor/verify-totp', { code: '123456' }, { cookie: pending })).status).toBe(401);
  });
  test('of one door is nothing at the other, also under the other’s name', async () => {
    const cookie = await house.cookieOf('portal', 'official');
    expect(await me('console', cookie)).toBe(401);
    expect(await me('console', cookie.replace('access-portal', 'access-console'))).toBe(401);
  });
  test('ends within a second when its holder is disabled, and a new one is not given', async () => {
    const cookie = await house.cookieOf('portal', 'governingBody');
    await house.scene.sql('update person set active = false where person_id = $1', [idOf('governingBody')]);
    expect(await me('portal', cookie)).toBe(401);
    const answer = await house.signIn('portal', 'governingBody');
    expect([answer.status, cookieHeld(answer)]).toEqual([401, '']);
    await house.scene.sql('update person set active = true where person_id = $1', [idOf('governingBody')]);
  });
});

describe('addresses', () => {
  test.each([
    'оfficial@example.example',
    'official＠example.example',
    'ｏfficial@example.example',
    'official@example.example\u0000',
    'official@example.example '.repeat(9),
  ])('that look like a known one open nothing and say nothing: %s', async (email) => {
    const answer = await house.post('portal', '/auth/sign-in/email', { email, password: testPassword });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('wrongSignIn');
  });
  test('cannot be registered by anybody beforehand', async () => {
    for (const path of ['/auth/sign-up/email', '/auth/sign-in/social', '/auth/sign-in/anonymous', '/auth/sign-up', '/auth/link-social'])
      expect(
        (await house.post('portal', path, { email: 'victim@example.example', password: 'tall gulls over nine boats', name: 'V' })).status,
      ).toBe(404);
    expect(await house.scene.sql('select from auth_agency."user" where email = \'victim@example.example\'')).toEqual([]);
  });
  test('known and unknown take the same time to be refused', async () => {
    const took = async (email: string) => {
      const began = performance.now();
      await guess(email, { 'x-forwarded-for': `198.51.100.${Math.floor(Math.random() * 250)}` });
      return performance.now() - began;
    };
    const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    const known: number[] = [];
    const unknown: number[] = [];
    for (let tries = 0; tries < 9; tries += 1) {
      await house.scene.sql('delete from auth_agency.sign_in_try');
      known.push(await took(emailOf('official')));
      unknown.push(await took('nobody@elsewhere.example'));
    }
    expect(median(known) / median(unknown)).toBeGreaterThan(0.6);
    expect(median(known) / median(unknown)).toBeLessThan(1.6);
  });
});

describe('networks', () => {
  test('an IPv6 customer who changes his address within his network is counted as one', async () => {
    for (let tries = 0; tries < 5; tries += 1)
      expect((await guess(emailOf('official'), { 'x-forwarded-for': `2001:db8:7:7::${tries + 1}` })).status).toBe(401);
    const rotated = await guess(emailOf('official'), { 'x-forwarded-for': '2001:db8:7:7:ffff:ffff:ffff:ffff' });
    expect(rotated.status).toBe(429);
    expect((await guess(emailOf('official'), { 'x-forwarded-for': '2001:db8:7:8::1' })).status).toBe(401);
  });
  test('an IPv4 address is the same when it is written as IPv6', async () => {
    for (let tries = 0; tries < 5; tries += 1) await guess(emailOf('official'), { 'x-forwarded-for': '198.51.100.7' });
    expect((await guess(emailOf('official'), { 'x-forwarded-for': '::ffff:198.51.100.7' })).status).toBe(429);
  });
  test('one that tries many accounts is stopped, whichever it tries', async () => {
    const own = house.parts.portal.account;
    const { beginTry } = await import('./tries.ts');
    let waits = 0;
    for (let tries = 0; tries < 101; tries += 1) {
      const ask = {
        pool: own.pool,
        email: `a${tries}@x.example`,
        address: '203.0.113.7',
        secret: own.secret,
        id: crypto.randomUUID(),
        at: new Date(),
      };
      if ((await beginTry(ask)).kind === 'wait') waits += 1;
    }
    expect(waits).toBe(1);
    // Right passwords are no tries: an office behind one address goes on working.
    await house.scene.sql('delete from auth_agency.sign_in_try');
    for (let tries = 0; tries < 3; tries += 1) expect((await house.signIn('portal', 'official')).status).toBe(200);
    expect(await house.scene.sql('select from auth_agency.sign_in_try')).toEqual([]);
  });

  test('one that asks for challenges without end is told to wait', async () => {
    const ask = () =>
      house.ask('console', '/auth/passkey/generate-authenticate-options', { headers: { 'x-forwarded-for': '203.0.113.99' } });
    for (let tries = 0; tries < 600; tries += 1) expect((await ask()).status).toBe(200);
    const answer = await ask();
    expect([answer.status, Number(answer.headers.get('retry-after')) > 60]).toEqual([429, true]);
    expect((await house.ask('console', '/auth/passkey/generate-authenticate-options')).status).toBe(200);
  });
});

describe('requests', () => {
  test('from another origin change nothing', async () => {
    const cookie = await house.cookieOf('portal', 'official');
    for (const [origin, site] of [
      ['https://evil.example', 'cross-site'],
      ['null', 'cross-site'],
      [`${origins.portal}.evil.example`, 'same-site'],
    ] as const)
      for (const path of ['/auth/sign-out', '/auth/totp/start', '/auth/recovery-codes', '/auth/prove', '/auth/change-password'])
        expect((await house.post('portal', path, {}, { cookie, origin, 'sec-fetch-site': site })).status).toBe(403);
    expect(await me('portal', cookie)).toBe(200);
  });
  test('with more than is asked are refused', async () => {
    const asked = { email: emailOf('official'), password: testPassword };
    for (const more of [{ callbackURL: 'https://evil.example' }, { rememberMe: true }, { strength: 'full' }, { method: 'passkey' }])
      expect((await house.post('portal', '/auth/sign-in/email', { ...asked, ...more })).status).toBe(400);
  });
  test('answers never hold the session’s token', async () => {
    const answer = await house.signIn('portal', 'official');
    const token = decodeURIComponent(cookieHeld(answer).split('=')[1] ?? '').split('.')[0] ?? '';
    expect(token.length).toBeGreaterThan(20);
    expect(await answer.text()).not.toContain(token);
  });
});
