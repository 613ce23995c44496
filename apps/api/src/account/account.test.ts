import { fairview, lakeland } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Authenticator } from '../testing/authenticator.ts';
import { enterWithKey, registerKey } from '../testing/keys.ts';
import { cookieHeld, emailOf, idOf, nextCode, type OpenDoors, openDoors, testPassword } from '../testing/openDoors.ts';

let house: OpenDoors;
beforeAll(async () => {
  house = await openDoors();
});
afterAll(() => house.close());

const change = (cookie: string, name: string, json: object = {}) => house.post('portal', `/trpc/account.${name}`, { json }, { cookie });
async function read<Data>(cookie: string, path: string): Promise<Data> {
  const answer = await house.ask('portal', `/trpc/${path}`, { headers: { cookie } });
  const { result } = (await answer.json()) as { result: { data: { json: Data } } };
  return result.data.json;
}
interface Factors {
  readonly totp: object | null;
  readonly passkeys: { readonly id: string }[];
  readonly recoveryCodesLeft: number;
}
interface Me {
  readonly agency: { readonly name: string } | null;
  readonly actingIn: string;
  readonly organisations: { readonly organisationId: string }[];
}

describe('factors', () => {
  test('can be changed for others, but the last one stays', async () => {
    const cookie = await house.cookieOf('portal', 'official');
    expect((await change(cookie, 'removeTotp')).status).toBe(409);
    const done = await registerKey(house, 'portal', { cookie, key: new Authenticator() });
    const now = cookieHeld(done);
    expect((await change(now, 'removeTotp')).status).toBe(200);
    const { totp, passkeys } = await read<Factors>(now, 'account.factors');
    expect([totp, passkeys.length]).toEqual([null, 1]);
    expect((await change(now, 'removePasskey', { id: passkeys[0]?.id ?? '' })).status).toBe(409);
    // The password still asks for a second one.
    expect(
      await (await house.post('portal', '/auth/sign-in/email', { email: emailOf('official'), password: testPassword })).json(),
    ).toEqual({ next: 'code' });
  });
  test('of somebody else are not there', async () => {
    const theirs = await registerKey(house, 'portal', { cookie: await house.cookieOf('portal', 'preparer'), key: new Authenticator() });
    const { passkeys } = await read<Factors>(cookieHeld(theirs), 'account.factors');
    const cookie = await house.cookieOf('portal', 'stranger');
    for (const name of ['removePasskey', 'namePasskey'])
      expect((await change(cookie, name, { id: passkeys[0]?.id ?? '', ...(name === 'namePasskey' ? { name: 'Mine' } : {}) })).status).toBe(
        404,
      );
  });
  test('made before a reset count no more, and its holder sets up new ones', async () => {
    const id = idOf('governingBody');
    const key = new Authenticator();
    const before = await registerKey(house, 'portal', { cookie: await house.cookieOf('portal', 'governingBody'), key });
    await house.scene.sql("update person set factors_after = now() + interval '1 second', sessions_after = now() where person_id = $1", [
      id,
    ]);
    expect((await house.ask('portal', '/trpc/me.get', { headers: { cookie: cookieHeld(before) } })).status).toBe(401);
    expect((await enterWithKey(house, 'portal', { key })).status).toBe(401);
    const half = await house.post('portal', '/auth/sign-in/email', { email: emailOf('governingBody'), password: testPassword });
    expect(await half.clone().json()).toEqual({ next: 'enrol' });
    expect((await house.post('portal', '/auth/totp/start', {}, { cookie: cookieHeld(half) })).status).toBe(200);
  });
});

describe('somebody who holds offices in two agencies', () => {
  test('acts in one at a time, chooses which, and sees it', async () => {
    const id = idOf('agencyCounsel');
    await house.scene.sql("insert into member (organisation_id, person_id, party, joined_on) values ($1, $2, 'agency', '2026-01-01')", [
      lakeland,
      id,
    ]);
    await house.scene.sql(
      `insert into office (office_id, organisation_id, party, person_id, role, starts_on, granted_on)
       values (gen_random_uuid(), $1, 'agency', $2, 'agency.counsel', '2026-01-01', '2026-01-01')`,
      [lakeland, id],
    );
    const cookie = await house.cookieOf('portal', 'agencyCounsel');
    const first = await read<Me>(cookie, 'me.get');
    expect(first.organisations.map(({ organisationId }) => organisationId).toSorted()).toEqual([fairview, lakeland].toSorted());
    const other = first.actingIn === fairview ? lakeland : fairview;
    expect((await change(cookie, 'actIn', { organisationId: other })).status).toBe(200);
    expect((await read<Me>(cookie, 'me.get')).actingIn).toBe(other);
    expect((await change(cookie, 'actIn', { organisationId: crypto.randomUUID() })).status).toBe(404);
    // It stays so when both factors are shown again.
    const code = await nextCode(house.parts.portal, id);
    const proved = await house.post('portal', '/auth/prove', { password: testPassword, code }, { cookie });
    expect((await read<Me>(cookieHeld(proved), 'me.get')).actingIn).toBe(other);
    // An office that ended there leaves nothing to act with, and nobody is moved silently to the other.
    await house.scene.sql("update office set ends_on = '2026-01-02' where organisation_id = $1 and person_id = $2", [other, id]);
    expect((await house.ask('portal', '/trpc/home.get', { headers: { cookie: cookieHeld(proved) } })).status).toBe(403);
  });
});
