import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { initTRPC } from '@trpc/server';
import { Hono } from 'hono';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { makeAuth } from './account/auth.ts';
import { createApp } from './app.ts';
import { doors } from './door.ts';
import type { Seen } from './http/seen.ts';
import { makeLog } from './log.ts';

const folder = mkdtempSync(join(tmpdir(), 'ice-access-pages-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(
  join(folder, 'index.html'),
  '<!doctype html><html lang="en"><meta property="csp-nonce" nonce="CSP_NONCE"><script type="module" nonce="CSP_NONCE" src="/assets/a-1.js"></script>',
);
writeFileSync(join(folder, 'assets/a-1.js'), 'export const a = 1;'.repeat(100));
const pool = new pg.Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' });
const edge = { origins: ['http://localhost:4131'], trustProxy: false, log: makeLog('silent') };
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
const app = createApp({ edge, auth, router, contextOf: async () => ({}), files, ready: async () => true, pagesFolder: folder });
const ask = (path: string, init?: RequestInit) => app.request(`http://localhost:4131${path}`, init);
const page = { headers: { accept: 'text/html' } };
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
    ['an account route that is not offered', '/auth/sign-up/email', { method: 'POST' }],
  ];
  test.each(answers)('%s', async (_what, path, init) => {
    const { headers } = await ask(path, init);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
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
  test('a form', async () => expect((await write({ 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415));
});

test('a body of a megabyte is refused', async () => {
  const answer = await ask('/trpc/echo', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify('x'.repeat(1_000_000)),
  });
  expect(answer.status).toBe(413);
});
