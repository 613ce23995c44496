import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { usualSessionLimits } from '@ice-access/domain/parties';
import { initTRPC } from '@trpc/server';
import { Hono } from 'hono';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { makeAuth } from './account/auth.ts';
import type { AccountDesk } from './account/desk.ts';
import { createApp } from './app.ts';
import { doors } from './door.ts';
import { noProxies } from './http/address.ts';
import type { Seen } from './http/seen.ts';
import { makeLog } from './log.ts';

const folder = mkdtempSync(join(tmpdir(), 'ice-access-pages-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(
  join(folder, 'index.html'),
  '<!doctype html><html lang="en"><meta property="csp-nonce" nonce="CSP_NONCE"><script type="module" nonce="CSP_NONCE" src="/assets/a-1.js"></script>',
);
writeFileSync(join(folder, 'assets/gone-1.js'), '1');
writeFileSync(join(folder, 'assets/a-1.js'), 'export const a = 1;'.repeat(100));
const pool = new pg.Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' });
const edge = { origins: ['http://localhost:4131'], trustProxy: noProxies, log: makeLog('silent') };
const t = initTRPC.create();
const router = t.router({
  echo: t.procedure.mutation(() => 'done'),
  broken: t.procedure.query(() => {
    throw new Error('a secret of the house');
  }),
});
const files = new Hono<Seen>().get('/broken', () => {
  throw new Error('a secret of the house');
});
const auth = makeAuth({ door: doors.portal, pool, secret: 'x'.repeat(48), edge, ids: () => crypto.randomUUID() });
/** Keeps nothing: what is recorded is tested on a real database. */
const recorder = { looked: async () => undefined, refused: async () => undefined, close: async () => undefined };
const account: AccountDesk = {
  door: doors.portal,
  pool,
  authPool: pool,
  secret: 'x'.repeat(48),
  cookieName: doors.portal.cookie,
  clock: () => new Date(),
  limits: usualSessionLimits,
  passkeyNeeded: async () => false,
  edge,
  auth,
  ids: () => crypto.randomUUID(),
  oidc: undefined,
  isDemonstration: async () => false,
  demonstrationRoutes: undefined,
  sessionIn: async () => null,
};
const app = createApp({
  edge,
  recorder,
  account,
  router,
  contextOf: async () => ({}),
  files,
  ready: async () => true,
  pagesFolder: folder,
});
const big = JSON.stringify('x'.repeat(1_000_000));
const own = { origin: 'http://localhost:4131' };
const ask = (path: string, init?: RequestInit) => app.request(path.startsWith('/') ? `http://localhost:4131${path}` : path, init);
const page = { headers: { accept: 'text/html' } };
rmSync(join(folder, 'assets/gone-1.js'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('every answer carries the security headers', () => {
  const answers: [what: string, path: string, init?: RequestInit][] = [
    ['a page', '/', page],
    ['a page of the front end’s own', '/requests/1', page],
    ['a static file', '/assets/a-1.js'],
    ['a missing static file', '/assets/none.js', page],
    ['an unknown address', '/nowhere'],
    ['an unknown procedure', '/trpc/none.such'],
    ['a broken procedure', '/trpc/broken'],
    ['a broken route', '/broken'],
    ['the health check', '/healthz'],
    [
      'a write from another site',
      '/trpc/echo',
      { method: 'POST', headers: { origin: 'https://elsewhere.example', 'content-type': 'application/json' } },
    ],
    ['a write that is no JSON', '/trpc/echo', { method: 'POST', headers: { 'content-type': 'text/plain' } }],
    ['an account route that is not offered', '/auth/sign-up/email', { method: 'POST', headers: own }],
    ['a page’s head', '/', { method: 'HEAD', ...page }],
    ['a method that is not offered', '/requests/1', { method: 'PUT', headers: own }],
    ['a question about methods', '/trpc/echo', { method: 'OPTIONS' }],
    ['a write by reading', '/trpc/echo'],
    ['a host of somebody else', 'http://elsewhere.example/', page],
    ['a body that is too big', '/trpc/echo', { method: 'POST', headers: { ...own, 'content-type': 'application/json' }, body: big }],
    ['a report that is none', '/csp-report', { method: 'POST', body: '{}' }],
    ['a report', '/csp-report', { method: 'POST', body: '{"csp-report":{"effective-directive":"img-src","blocked-uri":"data"}}' }],
    ['too many calls at once', `/trpc/${new Array(11).fill('broken').join(',')}?batch=1`],
  ];
  test.each(answers)('%s', async (_what, path, init) => {
    const { headers } = await ask(path, init);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=63072000/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('a page carries the nonce of its own policy, and a new one each time', async () => {
  const [one, two] = [await ask('/', page), await ask('/', page)];
  const nonce = /'nonce-([^']+)'/.exec(one.headers.get('content-security-policy') ?? '')?.[1] ?? 'none';
  expect(await one.text()).toContain(`<script type="module" nonce="${nonce}"`);
  expect(await two.text()).not.toContain(nonce);
  expect(one.headers.get('cache-control')).toBe('no-cache');
});

test('hashed files are kept for ever and travel compressed', async () => {
  const br = await ask('/assets/a-1.js', { headers: { 'accept-encoding': 'gzip, br' } });
  const gz = await ask('/assets/a-1.js', { headers: { 'accept-encoding': 'gzip' } });
  expect(br.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(br.headers.get('content-encoding')).toBe('br');
  expect(brotliDecompressSync(await br.bytes()).toString()).toContain('export const a');
  expect(gunzipSync(await gz.bytes()).toString()).toContain('export const a');
});

test('no address leads out of the folder of pages', async () => {
  for (const path of [
    '/../app.ts',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/a-1.js%00',
  ]) {
    expect((await ask(path)).status).toBe(404);
  }
});

test('a failure gives an id, and neither stack nor message', async () => {
  const answer = await ask('/broken');
  expect(answer.status).toBe(500);
  const text = await answer.text();
  expect(JSON.parse(text).refused.id).toBe(answer.headers.get('x-request-id'));
  expect(text).not.toMatch(/secret|at .*\.ts/);
});

describe('a write is taken from the own origin only', () => {
  const write = (headers: Record<string, string>) =>
    ask('/trpc/echo', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{}' });
  test('own origin', async () =>
    expect((await write({ origin: 'http://localhost:4131', 'sec-fetch-site': 'same-origin' })).status).toBe(200));
  test('another origin', async () => expect((await write({ origin: 'http://localhost:4132' })).status).toBe(403));
  test('an origin that hides', async () => expect((await write({ origin: 'null' })).status).toBe(403));
  test('another port of the same host', async () => expect((await write({ 'sec-fetch-site': 'same-site' })).status).toBe(403));
  test('neither header', async () => expect((await write({})).status).toBe(403));
  test('own origin, but another site’s page', async () =>
    expect((await write({ ...own, 'sec-fetch-site': 'cross-site' })).status).toBe(403));
  test('the browser’s word alone', async () => expect((await write({ 'sec-fetch-site': 'same-origin' })).status).toBe(200));
  test.each(['http://localhost:41310', 'http://localhost:4131.evil.example', 'https://localhost:4131', 'http://evil.localhost:4131'])(
    'a look-alike: %s',
    async (origin) => expect((await write({ origin })).status).toBe(403),
  );
  test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', 'application/jsonx', ''])(
    'a form: %s',
    async (type) => expect((await write({ ...own, 'content-type': type })).status).toBe(415),
  );
});

test('data is not loaded by another site’s page, and a page opens from anywhere', async () => {
  const from = (mode: string, dest: string) => ({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode, 'sec-fetch-dest': dest });
  for (const path of ['/trpc/broken', '/files/x', '/auth/get-session', '/agreements/x/document.pdf'])
    for (const headers of [from('no-cors', 'image'), from('cors', 'empty'), from('navigate', 'iframe'), from('no-cors', 'script')])
      expect([path, (await ask(path, { headers })).status]).toEqual([path, 403]);
  expect((await ask('/', { headers: { ...from('navigate', 'document'), accept: 'text/html' } })).status).toBe(200);
});

describe('an address offers its methods and says which', () => {
  test.each([
    ['/trpc/none.such', 'GET, POST'],
    ['/auth/sign-in/email', 'GET, POST'],
    ['/files', 'POST'],
    ['/files/x', 'GET, HEAD'],
    ['/agreements/x/document.pdf', 'GET, HEAD'],
    ['/csp-report', 'POST'],
    ['/healthz', 'GET, HEAD'],
    ['/', 'GET, HEAD'],
    ['/assets/a-1.js', 'GET, HEAD'],
    ['/requests/1', 'GET, HEAD'],
  ])('%s', async (path, allow) => {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      const answer = await ask(path, { method, headers: own });
      const offered = allow.split(', ').includes(method);
      expect([method, answer.status === 405, answer.headers.get('allow')]).toEqual([method, !offered, offered ? null : allow]);
    }
  });
});

test('a procedure that writes is not read, and one that reads is not written', async () => {
  const read = await ask('/trpc/echo');
  expect([read.status, read.headers.get('allow')]).toEqual([405, 'POST']);
  const written = await ask('/trpc/broken', { method: 'POST', headers: { ...own, 'content-type': 'application/json' }, body: '{}' });
  expect([written.status, written.headers.get('allow')]).toEqual([405, 'GET']);
});

test('another name for this door is refused, whatever is asked; a probe by address is not', async () => {
  for (const path of ['/', '/trpc/broken', '/auth/get-session', '/assets/a-1.js']) {
    const answer = await app.request(`http://elsewhere.example${path}`, page);
    expect([path, answer.status]).toEqual([path, 421]);
    expect(await answer.text()).not.toContain('elsewhere');
  }
  expect((await app.request('http://10.0.0.7:4131/healthz')).status).toBe(200);
  expect((await app.request('http://10.0.0.7:4131/', page)).status).toBe(421);
  expect((await app.request('http://127.0.0.1:9/', page)).status).toBe(200);
  expect((await app.request('http://127.0.0.1.evil.example/', page)).status).toBe(421);
});

describe('an address written in another way is the same address or none', () => {
  test.each([
    '//trpc/broken',
    '/trpc//broken',
    '/./trpc/broken',
    '/x/../trpc/broken',
    '/%74rpc/broken',
    '/trpc%2fbroken',
    '/TRPC/broken',
    '/trpc/broken/',
    '/trpc/broken.',
    '/trpc/%62roken',
    '/%2e%2e/trpc/broken',
    '/files%2f..%2fbroken',
  ])('%s', async (path) => {
    const answer = await ask(path, { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' } });
    // Never an answer of the procedure itself, since another site asks: refused as the plain address is, or not there.
    expect([403, 404]).toContain(answer.status);
  });
});

test('a file that a new build took away is not there, and nothing fails', async () => {
  expect((await ask('/assets/gone-1.js')).status).toBe(404);
  expect((await ask('/assets/a-1.js')).status).toBe(200);
});

test('a body of a megabyte is refused', async () => {
  const answer = await ask('/trpc/echo', {
    method: 'POST',
    headers: { ...own, 'content-type': 'application/json' },
    body: big,
  });
  expect(answer.status).toBe(413);
});
