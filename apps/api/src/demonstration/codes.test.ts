import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAccounts } from '../account/accounts.ts';
import { hashPassword } from '../account/hash.ts';
import { cookieHeld, type OpenDoors, openDoors } from '../testing/openDoors.ts';
import { demoPassword } from './people.ts';

const personId = crypto.randomUUID();
const email = 'official@fairview.example';
let house: OpenDoors;
beforeAll(async () => {
  house = await openDoors();
  await house.scene.sql("insert into person (person_id, party, display_name, email) values ($1, 'agency', 'Somebody', $2)", [
    personId,
    email,
  ]);
  await addAccounts(house.parts.portal.authPool, [{ personId, email, name: 'Somebody' }], await hashPassword(demoPassword));
});
afterAll(() => house.close());

const codes = async () => (await (await house.ask('portal', '/auth/demonstration-codes')).json()) as { email: string; code: string }[];
const enter = async (code: string) => {
  const first = await house.post('portal', '/auth/sign-in/email', { email, password: demoPassword });
  return house.post('portal', '/auth/two-factor/verify-totp', { code }, { cookie: cookieHeld(first) });
};

describe('the codes of the demonstration', () => {
  test('sign a fictional person in, twice within one half minute', async () => {
    const [one] = await codes();
    expect(one?.email).toBe(email);
    expect((await enter(one?.code ?? '')).status).toBe(200);
    const [two] = await codes();
    expect(two?.code).not.toBe(one?.code);
    expect((await enter(two?.code ?? '')).status).toBe(200);
  });
  test('are not offered before they count', async () => {
    const used = (step: number) => house.scene.sql('update auth_agency.two_factor set last_step = $2 where user_id = $1', [personId, step]);
    const now = Math.floor(Date.now() / 30_000);
    await used(now + 5);
    expect(await codes()).toEqual([]);
    await used(now - 5);
    expect((await codes()).map((code) => code.email)).toEqual([email]);
  });
  test('are given for fictional people only, and not for one who chose an authenticator of his own', async () => {
    expect((await codes()).map((code) => code.email)).toEqual([email]);
    const [row] = await house.scene.sql('select secret from auth_agency.two_factor where user_id <> $1 limit 1', [personId]);
    await house.scene.sql('update auth_agency.two_factor set secret = $2 where user_id = $1', [personId, row.secret]);
    expect(await codes()).toEqual([]);
  });
  test('are not given at an official site', async () => {
    const official = await openDoors({ settings: { OFFICIAL: '1', OFFICIAL_NAME: 'ZZ Office', OFFICIAL_CONTACT: 'office@zz.example' } });
    expect((await official.ask('portal', '/auth/demonstration-codes')).status).toBe(404);
    await official.close();
  });
});
