import { people } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDoors, openDoors, origins, testPassword } from '../testing/openDoors.ts';
import { oneTimeLink } from './accounts.ts';
import { forgetSessions } from './forgetSessions.ts';

let house: OpenDoors;
beforeAll(async () => {
  house = await openDoors();
});
afterAll(() => house.close());

const json = (door: keyof typeof origins) => ({ 'content-type': 'application/json', origin: origins[door] });
const me = async (door: keyof typeof origins, cookie: string) => house.ask(door, '/trpc/me.get', { headers: { cookie } });

describe('the session', () => {
  test('is a cookie of the own door that scripts cannot read and that ends with the browser', async () => {
    const [cookie] = (await house.signIn('portal', 'official')).headers.getSetCookie();
    expect(cookie).toMatch(/^access-portal=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    const [other] = (await house.signIn('console', 'programOffice')).headers.getSetCookie();
    expect(other).toMatch(/^access-console=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('tells who it is, with the offices held now', async () => {
    const answer = await me('portal', await house.cookieOf('portal', 'official'));
    const { result } = (await answer.json()) as { result: { data: { json: { party: string; roles: string[]; person: { id: string } } } } };
    expect(result.data.json).toMatchObject({ party: 'agency', roles: ['agency.official'], person: { id: people.official.person } });
  });

  test('is nothing at the other door', async () => {
    const agency = await house.cookieOf('portal', 'official');
    const reviewer = await house.cookieOf('console', 'programOffice');
    expect((await me('console', agency)).status).toBe(401);
    expect((await me('portal', reviewer)).status).toBe(401);
    expect((await me('console', agency.replace('access-portal', 'access-console'))).status).toBe(401);
    expect((await house.ask('console', '/files/00000000-0000-7000-8000-000000000001', { headers: { cookie: agency } })).status).toBe(401);
  });

  test('is nothing when its cookie was changed, or its time is over', async () => {
    const cookie = await house.cookieOf('portal', 'official');
    const [name = '', value = ''] = cookie.split('=');
    const [token = '', signature = ''] = decodeURIComponent(value).split('.');
    const withValue = (text: string) => me('portal', `${name}=${encodeURIComponent(text)}`);
    expect((await withValue(`${token}.${signature}`)).status).toBe(200);
    for (const wrong of [token, `${token}.`, `.${signature}`, `${token}x.${signature}`, `${token}.${signature.slice(0, -2)}`, '%', '']) {
      expect([wrong, (await withValue(wrong)).status]).toEqual([wrong, 401]);
    }
    expect((await me('portal', `${name}=%E0%A4%A`)).status).toBe(401);
    await house.scene.sql("update auth_agency.session set expires_at = now() - interval '1 second' where token = $1", [token]);
    expect((await me('portal', cookie)).status).toBe(401);
  });

  test('is forgotten when it is over, and so are links', async () => {
    await house.cookieOf('portal', 'preparer');
    await oneTimeLink(house.parts.portal.authPool, people.preparer.person, { origin: origins.portal, id: crypto.randomUUID() });
    await house.scene.sql("update auth_agency.session set expires_at = now() - interval '1 second' where user_id = $1", [
      people.preparer.person,
    ]);
    await house.scene.sql("update auth_agency.verification set expires_at = now() - interval '1 second'");
    expect(await forgetSessions(house.parts.portal.authPool)).toBeGreaterThan(1);
    expect(await house.scene.sql('select from auth_agency.session where expires_at < now()')).toEqual([]);
    expect(await house.scene.sql('select from auth_agency.verification')).toEqual([]);
  });

  test('ends at once when the office is taken away', async () => {
    const cookie = await house.cookieOf('portal', 'agencyCounsel');
    await house.scene.sql('update person set active = false where person_id = $1', [people.agencyCounsel.person]);
    expect((await me('portal', cookie)).status).toBe(401);
    await house.scene.sql('update person set active = true where person_id = $1', [people.agencyCounsel.person]);
    expect((await me('portal', cookie)).status).toBe(200);
  });

  test('ends with signing out', async () => {
    const cookie = await house.cookieOf('portal', 'governingBody');
    await house.ask('portal', '/auth/sign-out', { method: 'POST', headers: { cookie, origin: origins.portal } });
    expect((await me('portal', cookie)).status).toBe(401);
  });

  test('does not lend its token to scripts', async () => {
    const answer = await house.signIn('portal', 'official');
    const token = decodeURIComponent(answer.headers.getSetCookie()[0]?.split(/[=;]/)[1] ?? '').split('.')[0] ?? 'none';
    expect(token.length).toBeGreaterThan(20);
    expect(await answer.text()).not.toContain(token);
  });
});

describe('signing in', () => {
  test('a reviewer’s password opens nothing at the portal', async () => {
    expect((await house.signIn('portal', 'programOffice')).status).toBe(401);
  });
  test('a wrong password and an unknown address get the same answer', async () => {
    const [wrong, unknown] = [
      await house.signIn('portal', 'official', 'not the password'),
      await house.signIn('portal', 'nobody', 'not the password'),
    ];
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    const told = async (answer: Response) => (await answer.text()).replace(/"id":"[^"]*"/, '');
    expect(await told(wrong)).toBe(await told(unknown));
  });
  test('another site’s page cannot sign anybody in', async () => {
    const headers = { 'content-type': 'application/json', origin: 'https://elsewhere.example' };
    const body = JSON.stringify({ email: 'official@example.example', password: testPassword });
    expect((await house.ask('portal', '/auth/sign-in/email', { method: 'POST', headers, body })).status).toBe(403);
  });
  test.each([
    'sign-up/email',
    'sign-in/social',
    'passkey/delete-passkey',
    'update-user',
    'change-email',
    'delete-user',
    'request-password-reset',
    'list-sessions',
    'two-factor/enable',
    'two-factor/disable',
  ])('%s is not offered', async (name) => {
    expect((await house.ask('portal', `/auth/${name}`, { method: 'POST', headers: json('portal'), body: '{}' })).status).toBe(404);
  });
});

describe('the one-time link', () => {
  const use = (token: string, newPassword: string) =>
    house.ask('portal', '/auth/reset-password', { method: 'POST', headers: json('portal'), body: JSON.stringify({ token, newPassword }) });

  test('sets a password once, ends every session, and lies in the database only as a hash', async () => {
    const cookie = await house.cookieOf('portal', 'preparer');
    const link = await oneTimeLink(house.parts.portal.authPool, people.preparer.person, {
      origin: origins.portal,
      id: crypto.randomUUID(),
    });
    const token = new URL(link).searchParams.get('token') ?? '';
    // An account without a second factor: with one, the link alone is not enough (passwords.test.ts).
    await house.scene.sql('delete from auth_agency.two_factor where user_id = $1', [people.preparer.person]);
    await house.scene.sql('update auth_agency."user" set two_factor_enabled = false where id = $1', [people.preparer.person]);
    const rows = await house.scene.sql('select identifier from auth_agency.verification');
    expect(JSON.stringify(rows)).not.toContain(token);
    const both = await Promise.all([use(token, 'tall gulls over nine boats 1'), use(token, 'tall gulls over nine boats 2')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect((await use(token, 'tall gulls over nine boats 3')).status).toBe(400);
    expect((await me('portal', cookie)).status).toBe(401);
    const chosen = both[0]?.status === 200 ? 'tall gulls over nine boats 1' : 'tall gulls over nine boats 2';
    expect((await house.signIn('portal', 'preparer', chosen)).status).toBe(200);
  });

  test('is worth nothing after half an hour', async () => {
    const link = await oneTimeLink(house.parts.portal.authPool, people.preparer.person, {
      origin: origins.portal,
      id: crypto.randomUUID(),
    });
    await house.scene.sql("update auth_agency.verification set expires_at = expires_at - interval '31 minutes'");
    expect((await use(new URL(link).searchParams.get('token') ?? '', 'tall gulls over nine boats 4')).status).toBe(400);
  });

  test('does not take a short password', async () => {
    const link = await oneTimeLink(house.parts.portal.authPool, people.preparer.person, {
      origin: origins.portal,
      id: crypto.randomUUID(),
    });
    expect((await use(new URL(link).searchParams.get('token') ?? '', 'short')).status).toBe(422);
  });
});
