import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { userLink } from '../cli/userLink.ts';
import { readEnv } from '../env.ts';
import { type IdentityProvider, identityProvider, providerSettings } from '../testing/identityProvider.ts';
import { cookieHeld, emailOf, idOf, type OpenDoors, openDoors, origins } from '../testing/openDoors.ts';

const port = 4210;
const official = { OFFICIAL: '1', OFFICIAL_NAME: 'ZZ Office', OFFICIAL_CONTACT: 'office@zz.example' };
let house: OpenDoors;
let provider: IdentityProvider;
let subject = 'subject-1';
let factor = 'both';

beforeAll(async () => {
  // The doors first: the provider is not there yet, and nothing is asked of it.
  house = await openDoors({ settings: { ...official, ...providerSettings(port), CONSOLE_OIDC_FACTOR_CLAIM: 'factor=both' } });
  const redirectUri = `${origins.console}/auth/callback/oidc`;
  provider = await identityProvider({ port, redirectUri, subject: () => subject, factor: () => factor });
});
afterAll(async () => {
  await provider.close();
  await house.close();
});

/** What a browser does at the provider: follows until it is sent back to us. */
async function throughProvider(url: string): Promise<string> {
  let cookies = '';
  for (let at = url; ; ) {
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie: cookies } });
    const set = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    cookies = [...cookies.split('; ').filter((old) => !set.some((one) => one.split('=')[0] === old.split('=')[0])), ...set]
      .filter(Boolean)
      .join('; ');
    const to = answer.headers.get('location');
    if (to === null) throw new Error(`the provider answered ${answer.status}: ${(await answer.text()).slice(0, 200)}`);
    at = new URL(to, at).href;
    if (at.startsWith(origins.console)) return at;
  }
}

interface Coming {
  readonly path?: string;
  readonly cookie?: string;
  /** What the browser that comes back carries, where it is not the one that was sent. */
  readonly carries?: string;
  readonly change?: (address: string) => string;
}
async function come({ path = '/auth/sign-in/oidc', cookie = '', carries, change = (address) => address }: Coming = {}): Promise<Response> {
  const begun = await house.post('console', path, {}, { cookie });
  expect(begun.status).toBe(200);
  const { url } = (await begun.clone().json()) as { url: string };
  const back = new URL(change(await throughProvider(url)));
  const held = carries ?? [cookie, cookieHeld(begun)].filter(Boolean).join('; ');
  return house.ask('console', `${back.pathname}${back.search}`, { headers: { cookie: held } });
}
const goes = (answer: Response) => [answer.status, answer.headers.get('location')];
const link = async (name: string) => come({ path: '/auth/link/oidc', cookie: await house.cookieOf('console', name) });

describe('an outside provider that came up after us', () => {
  test('opens nothing for somebody whom it knows and we do not, whatever e-mail it names', async () => {
    expect(goes(await come())).toEqual([302, '/sign-in?refused=notLinked']);
  });
  test('is linked by whoever is signed in with both factors just now, and then signs him in', async () => {
    const stale = await house.cookieAt('console', 'programOffice', 'stale');
    expect((await house.post('console', '/auth/link/oidc', {}, { cookie: stale })).status).toBe(403);
    expect(goes(await link('programOffice'))).toEqual([302, '/account?linked=1']);
    const answer = await come();
    expect(goes(answer)).toEqual([302, '/']);
    const me = await house.ask('console', '/trpc/me.get', { headers: { cookie: cookieHeld(answer) } });
    expect(await me.text()).toContain(idOf('programOffice'));
  });
  test('does not open a second account with one identity', async () => {
    expect(goes(await link('headquarters'))).toEqual([302, '/account?refused=oidcFailed']);
  });
  test('is linked on the server by its subject, once', async () => {
    const { ownerUrl } = house.scene.addresses;
    const env = readEnv({ ...providerSettings(port) });
    const operator = { env, ownerUrl, logins: async () => house.scene.addresses, say: () => undefined };
    const link = (email: string, one: string) => userLink(operator, ['--email', email, '--subject', one]);
    await link(emailOf('signatory'), 'subject-2');
    await expect(link(emailOf('civilRights'), 'subject-2')).rejects.toThrow('already');
    await expect(link('nobody@elsewhere.example', 'subject-3')).rejects.toThrow('No account');
    subject = 'subject-2';
    const answer = await come();
    subject = 'subject-1';
    expect(goes(answer)).toEqual([302, '/']);
    const me = await house.ask('console', '/trpc/me.get', { headers: { cookie: cookieHeld(answer) } });
    expect(await me.text()).toContain(idOf('signatory'));
  });
  test('is one factor only, unless it says that both were shown', async () => {
    factor = 'password';
    const answer = await come();
    expect(goes(answer)).toEqual([302, '/sign-in?next=enrol']);
    const cookie = cookieHeld(answer);
    expect((await house.ask('console', '/trpc/people.list', { headers: { cookie } })).status).toBe(403);
    // And it adds no factor to an account that has one.
    expect((await house.ask('console', '/auth/passkey/generate-register-options', { headers: { cookie } })).status).toBe(403);
    factor = 'both';
  });
  test('is believed by the browser only that was sent to it, once, and with an unchanged answer', async () => {
    const failed = [302, '/sign-in?refused=oidcFailed'];
    expect(goes(await come({ carries: '' }))).toEqual(failed);
    expect(goes(await come({ carries: 'access-console-oidc=other' }))).toEqual(failed);
    expect(goes(await come({ change: (address) => address.replace(/code=[^&]+/, 'code=made-up') }))).toEqual(failed);
    expect(goes(await come({ change: (address) => address.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example') }))).toEqual(failed);
    const begun = await house.post('console', '/auth/sign-in/oidc');
    const back = new URL(await throughProvider(((await begun.clone().json()) as { url: string }).url));
    const again = () => house.ask('console', `${back.pathname}${back.search}`, { headers: { cookie: cookieHeld(begun) } });
    expect(goes(await again())).toEqual([302, '/']);
    expect(goes(await again())).toEqual(failed);
  });
  test('sends nobody anywhere but to our own callback', async () => {
    const begun = await house.post('console', '/auth/sign-in/oidc');
    const { url } = (await begun.json()) as { url: string };
    expect(new URL(url).searchParams.get('redirect_uri')).toBe(`${origins.console}/auth/callback/oidc`);
    expect((await house.post('console', '/auth/sign-in/oidc', { callbackURL: 'https://evil.example' })).status).toBe(200);
    const elsewhere = url.replace(/redirect_uri=[^&]+/, `redirect_uri=${encodeURIComponent('https://evil.example/')}`);
    expect((await fetch(elsewhere, { redirect: 'manual' })).status).toBe(400);
  });
  test('is not offered at the portal', async () => {
    expect((await house.post('portal', '/auth/sign-in/oidc')).status).toBe(404);
  });
});
