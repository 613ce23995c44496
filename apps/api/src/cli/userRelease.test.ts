import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnv } from '../env.ts';
import { emailOf, type OpenDoors, openDoors } from '../testing/openDoors.ts';
import { userRelease } from './userRelease.ts';

let house: OpenDoors;
beforeAll(async () => {
  house = await openDoors();
});
afterAll(() => house.close());

test('a locked account is released on the server, and an address without one is said', async () => {
  const said: string[] = [];
  const { ownerUrl } = house.scene.addresses;
  const operator = {
    env: readEnv({}),
    ownerUrl,
    logins: async () => house.scene.addresses,
    say: (sentence: string) => void said.push(sentence),
  };
  for (const minutes of [0, 16]) {
    house.clock.aheadMs = minutes * 60_000;
    for (let tries = 0; tries < 5; tries += 1) await house.signIn('console', 'programOffice', 'wrong');
  }
  house.clock.aheadMs = 60 * 60_000;
  expect((await house.signIn('console', 'programOffice')).status).toBe(403);
  await userRelease(operator, ['--email', emailOf('programOffice').toUpperCase()]);
  house.clock.aheadMs = 0;
  expect((await house.signIn('console', 'programOffice')).status).toBe(200);
  expect(said[0]).toContain('Released');
  await expect(userRelease(operator, ['--email', 'nobody@elsewhere.example'])).rejects.toThrow('No account');
  await expect(userRelease(operator, [])).rejects.toThrow('--email');
});
