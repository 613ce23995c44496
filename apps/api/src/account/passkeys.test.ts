import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DoorName } from '../door.ts';
import { Authenticator } from '../testing/authenticator.ts';
import { challengeOf, enterWithKey, registerKey, type Use } from '../testing/keys.ts';
import { cookieHeld, emailOf, idOf, type OpenDoors, openDoors, origins } from '../testing/openDoors.ts';

/** A site where real work is done: nothing is eased for a demonstration. */
const official = { OFFICIAL: '1', OFFICIAL_NAME: 'ZZ Office', OFFICIAL_CONTACT: 'office@zz.example' };
let house: OpenDoors;
beforeAll(async () => {
  house = await openDoors({ settings: official });
});
afterAll(() => house.close());

const register = (door: DoorName, use: Use) => registerKey(house, door, use);
const enter = (door: DoorName, use: Use) => enterWithKey(house, door, use);
const meStatus = async (door: DoorName, cookie: string) => (await house.ask(door, '/trpc/people.list', { headers: { cookie } })).status;

describe('a passkey', () => {
  test('is both factors: a reviewer who signed in with a code may only set one up, and then is in', async () => {
    const half = await house.signIn('console', 'programOffice');
    expect(await half.clone().json()).toEqual({ next: 'enrol' });
    expect(await meStatus('console', cookieHeld(half))).toBe(403);
    const key = new Authenticator();
    const done = await register('console', { cookie: cookieHeld(half), key });
    expect([done.status, await done.clone().json()]).toEqual([200, { next: 'in', recoveryCodes: null }]);
    expect(await meStatus('console', cookieHeld(done))).toBe(200);
    const told = await house.scene.sql("select 1 from account_letter where subject = 'A second factor was added' and to_email = $1", [
      emailOf('programOffice'),
    ]);
    expect(told).toHaveLength(1);
    // The session that it was set up in is dead.
    expect(await meStatus('console', cookieHeld(half))).toBe(401);
    const alone = await enter('console', { key });
    expect(await alone.clone().json()).toEqual({ next: 'in' });
    expect(await meStatus('console', cookieHeld(alone))).toBe(200);
  });

  test('without user verification is refused when it is set up, and when it is used', async () => {
    const cookie = await house.cookieOf('console', 'headquarters');
    expect((await register('console', { cookie, key: new Authenticator(), how: { verifies: false } })).status).toBe(400);
    expect(await house.scene.sql('select from auth_reviewer.passkey where user_id = $1', [idOf('headquarters')])).toEqual([]);
    const key = new Authenticator();
    expect((await register('console', { cookie, key })).status).toBe(200);
    const weak = await enter('console', { key, how: { verifies: false } });
    expect(weak.status).toBe(401);
    expect(cookieHeld(weak)).toBe('');
    expect((await enter('console', { key })).status).toBe(200);
  });

  test('of another origin, for another site, or to an old challenge is refused', async () => {
    const cookie = await house.cookieOf('portal', 'official');
    const key = new Authenticator();
    expect((await register('portal', { cookie, key, how: { origin: 'https://portal.example' } })).status).toBe(400);
    expect((await register('portal', { cookie, key, how: { rpId: 'portal.example' } })).status).toBe(400);
    const kept = await register('portal', { cookie, key });
    expect(kept.status).toBe(200);
    expect((await enter('portal', { key, how: { origin: 'https://evil.example' } })).status).toBe(401);
    expect((await enter('portal', { key, how: { rpId: 'evil.example' } })).status).toBe(401);
    expect((await enter('portal', { key, how: { challenge: 'AAAA' } })).status).toBe(401);
  });

  test('opens nothing twice: an assertion that was used is worth nothing', async () => {
    const cookie = await house.cookieOf('portal', 'preparer');
    const key = new Authenticator();
    expect((await register('portal', { cookie, key })).status).toBe(200);
    const asked = await challengeOf(house, 'portal', { path: '/auth/passkey/generate-authenticate-options', cookie: '' });
    const response = key.get({ challenge: asked.challenge, origin: origins.portal });
    const use = () => house.post('portal', '/auth/passkey/verify-authentication', { response }, { cookie: asked.cookie });
    const answers = await Promise.all([use(), use(), use()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401]);
  });

  test('of somebody else does not prove anything for the one who is signed in', async () => {
    const theirs = new Authenticator();
    expect((await register('portal', { cookie: await house.cookieOf('portal', 'agencyCounsel'), key: theirs })).status).toBe(200);
    const cookie = await house.cookieAt('portal', 'governingBody', 'stale');
    const answer = await enter('portal', { cookie, key: theirs });
    expect(answer.status).toBe(403);
    expect((await house.ask('portal', '/auth/session', { headers: { cookie } })).status).toBe(200);
  });

  test('is not needed where the operator says that a code is enough', async () => {
    const eased = await openDoors({ settings: { ...official, REVIEWER_TOTP: '1' } });
    expect(await (await eased.signIn('console', 'programOffice')).json()).toEqual({ next: 'in' });
    await eased.close();
  });
});
