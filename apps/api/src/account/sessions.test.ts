import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cookieHeld, idOf, type OpenDoors, openDoors } from '../testing/openDoors.ts';

let house: OpenDoors;
beforeAll(async () => {
  house = await openDoors();
});
afterAll(() => house.close());
beforeEach(() => {
  house.clock.aheadMs = 0;
});

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const call = async (cookie: string, path = 'me.get') => (await house.ask('portal', `/trpc/${path}`, { headers: { cookie } })).status;
const read = async (cookie: string, path: string) => {
  const answer = await house.ask('portal', `/trpc/${path}`, { headers: { cookie } });
  const { result, error } = (await answer.json()) as { result?: { data: unknown }; error?: unknown };
  return result?.data ?? error;
};
const after = (ms: number): void => {
  house.clock.aheadMs = ms;
};

describe('a session without use', () => {
  test('lives 14 minutes and 59 seconds', async () => {
    const cookie = await house.cookieOf('portal', 'official');
    after(14 * minute + 59 * second);
    expect(await call(cookie)).toBe(200);
  });
  test('is over after 15 minutes and one second', async () => {
    const cookie = await house.cookieOf('portal', 'official');
    after(15 * minute + second);
    expect(await call(cookie)).toBe(401);
    // And it does not come back when somebody turns the clock.
    expect((await house.post('portal', '/auth/sign-out', {}, { cookie })).status).toBe(200);
    after(0);
    expect(await call(cookie)).toBe(401);
  });
  test('goes on with every call, but not by being looked at', async () => {
    const cookie = await house.cookieOf('portal', 'official');
    after(10 * minute);
    expect(await call(cookie)).toBe(200);
    after(24 * minute);
    expect((await house.ask('portal', '/auth/session', { headers: { cookie } })).status).toBe(200);
    after(25 * minute + second);
    expect((await house.ask('portal', '/auth/session', { headers: { cookie } })).status).toBe(401);
  });
  test('is kept open in place', async () => {
    const cookie = await house.cookieOf('portal', 'official');
    after(14 * minute);
    const answer = await house.post('portal', '/trpc/account.stay', {}, { cookie });
    expect(answer.status).toBe(200);
    after(28 * minute);
    expect(await call(cookie)).toBe(200);
  });
  test('is written at most every half minute', async () => {
    const cookie = await house.cookieOf('portal', 'preparer');
    const seen = async () =>
      (
        await house.scene.sql('select last_seen_at from auth_agency.session where user_id = $1', [idOf('preparer')])
      )[0].last_seen_at.getTime();
    const first = await seen();
    after(29 * second);
    await call(cookie);
    expect(await seen()).toBe(first);
    after(31 * second);
    await call(cookie);
    expect(await seen()).toBeGreaterThan(first);
  });
});

describe('a session in use', () => {
  const useUntil = async (cookie: string, end: number) => {
    for (let at = 14 * minute; at < end; at += 14 * minute) {
      after(at);
      expect(await call(cookie)).toBe(200);
    }
    after(end);
  };
  test('lives 11 hours and 59 minutes', async () => {
    const cookie = await house.cookieOf('portal', 'official');
    await useUntil(cookie, 11 * hour + 59 * minute);
    expect(await call(cookie)).toBe(200);
  });
  test('is over after 12 hours and one minute, whatever was done', async () => {
    const cookie = await house.cookieOf('portal', 'official');
    await useUntil(cookie, 11 * hour + 59 * minute);
    expect(await call(cookie)).toBe(200);
    after(12 * hour + minute);
    expect(await call(cookie)).toBe(401);
  });
});

describe('the strength of a session', () => {
  test.each([
    ['none', 401],
    ['pending', 401],
    ['enrol', 403],
    ['full', 200],
    ['stale', 200],
    ['expired', 401],
    ['disabled', 401],
    ['officeEnded', 403],
  ] as const)('%s is answered with %i', async (kind, status) => {
    expect(await call(await house.cookieAt('portal', 'governingBody', kind), 'home.get')).toBe(status);
  });

  test('an outdated proof shuts what changes how somebody gets in, and proving again opens it under a new token', async () => {
    const cookie = await house.cookieAt('portal', 'official', 'stale');
    expect((await house.post('portal', '/auth/recovery-codes', {}, { cookie })).status).toBe(403);
    expect((await house.post('portal', '/trpc/account.removeTotp', {}, { cookie })).status).toBe(403);
    const { testPassword, nextCode } = await import('../testing/openDoors.ts');
    const code = await nextCode(house.parts.portal, idOf('official'));
    const proved = await house.post('portal', '/auth/prove', { password: testPassword, code }, { cookie });
    expect(await proved.clone().json()).toEqual({ next: 'in' });
    expect(await call(cookie)).toBe(401);
    expect((await house.post('portal', '/auth/recovery-codes', {}, { cookie: cookieHeld(proved) })).status).toBe(200);
    after(5 * minute + second);
    expect((await house.post('portal', '/auth/recovery-codes', {}, { cookie: cookieHeld(proved) })).status).toBe(403);
  });
});

describe('the list of own sessions', () => {
  test('shows them, and ends one or all, never somebody else’s', async () => {
    const [one, two] = [await house.cookieOf('portal', 'agencyCounsel'), await house.cookieOf('portal', 'agencyCounsel')];
    const theirs = await house.cookieOf('portal', 'official');
    const list = (await read(one, 'account.sessions')) as { json?: { id: string; current: boolean }[] };
    const rows = list.json ?? (list as unknown as { id: string; current: boolean }[]);
    expect(rows.filter(({ current }) => current)).toHaveLength(1);
    const other = rows.find(({ current }) => !current)?.id ?? '';
    const end = (cookie: string, id: string) => house.post('portal', '/trpc/account.endSession', { json: { id } }, { cookie });
    expect((await end(theirs, other)).status).toBe(404);
    expect(await call(two)).toBe(200);
    expect((await end(one, other)).status).toBe(200);
    expect([await call(one), await call(two)]).toEqual([200, 401]);
    expect((await house.post('portal', '/trpc/account.endEverywhere', {}, { cookie: one })).status).toBe(200);
    expect([await call(one), await call(theirs)]).toEqual([401, 200]);
  });
});
