import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DoorName } from '../door.ts';
import { agencyRouter } from '../doors/agencyRouter.ts';
import { reviewerRouter } from '../doors/reviewerRouter.ts';
import { type OpenDoors, openDoors, origins } from '../testing/openDoors.ts';
import { Story } from '../testing/story.ts';

let house: OpenDoors;
const cookies = { portal: '', console: '' };
beforeAll(async () => {
  house = await openDoors();
  cookies.portal = await house.cookieOf('portal', 'official');
  cookies.console = await house.cookieOf('console', 'programOffice');
});
afterAll(() => house.close());

const routers = { portal: agencyRouter, console: reviewerRouter } as const;
const doorNames: readonly DoorName[] = ['portal', 'console'];
const methods = ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'] as const;

/** What every answer must carry, whatever it is. A file keeps its own rule about being kept. */
function complain({ headers }: Response): readonly string[] {
  const policy = headers.get('content-security-policy') ?? '';
  const wrong: (readonly [boolean, string])[] = [
    [!/max-age=(\d{8,})/.test(headers.get('strict-transport-security') ?? ''), 'no HSTS of a year or more'],
    [!headers.get('strict-transport-security')?.includes('includeSubDomains'), 'HSTS without subdomains'],
    [headers.get('x-content-type-options') !== 'nosniff', 'no nosniff'],
    [headers.get('x-frame-options') !== 'DENY', 'may be framed'],
    [headers.get('referrer-policy') !== 'same-origin', 'no referrer policy'],
    [headers.get('cross-origin-opener-policy') !== 'same-origin', 'no COOP'],
    [headers.get('cross-origin-resource-policy') !== 'same-origin', 'no CORP'],
    [!headers.get('permissions-policy')?.includes('camera=()'), 'no permissions policy'],
    [!policy.includes("object-src 'none'") || !policy.includes("base-uri 'none'"), 'a weak content policy'],
    [!policy.includes("frame-ancestors 'none'") || policy.includes('unsafe'), 'a weak content policy'],
    [!/no-store|private|no-cache/.test(headers.get('cache-control') ?? ''), 'may be kept'],
    [headers.has('access-control-allow-origin'), 'lets other origins in'],
    [headers.has('server') || headers.has('x-powered-by'), 'says what it is made of'],
    [!/^[0-9a-f-]{36}$/.test(headers.get('x-request-id') ?? ''), 'no id'],
  ];
  return wrong.filter(([isWrong]) => isWrong).map(([, what]) => what);
}

test('every procedure, by every method, signed in and out, carries every header', { timeout: 240_000 }, async () => {
  const statuses = new Set<number>();
  for (const door of doorNames)
    for (const name of Object.keys(routers[door]._def.procedures))
      for (const method of methods)
        for (const cookie of method === 'GET' || method === 'POST' ? ['', cookies[door]] : ['']) {
          const headers = { origin: origins[door], 'content-type': 'application/json', ...(cookie && { cookie }) };
          const body = method === 'GET' || method === 'HEAD' ? null : '{"json":7}';
          const answer = await house.ask(door, `/trpc/${name}`, { method, headers, body });
          statuses.add(answer.status);
          expect([door, name, method, answer.status, complain(answer)]).toEqual([door, name, method, answer.status, []]);
        }
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 405]));
});

test('every other route, found or not, refused or not, carries every header', { timeout: 120_000 }, async () => {
  const none = randomUUID();
  const routes = [
    ...['/files', `/files/${none}`, '/files/x', `/agreements/${none}/document.pdf`, `/agreements/${none}/document.pdf?draft=1`],
    ...['/auth/get-session', '/auth/sign-in/email', '/auth/sign-out', '/auth/sign-up/email', '/auth/x', '/csp-report'],
    ...['/healthz', '/readyz', '/', '/nowhere', '/.git/config', '/.env', '/trpc', '/trpc/', '/trpc/none.such', '/assets/none.js'],
  ];
  const statuses = new Set<number>();
  for (const door of doorNames)
    for (const path of routes)
      for (const method of methods)
        for (const cookie of ['', cookies[door]]) {
          // Signing out would end the session that the rest is asked with.
          if (path === '/auth/sign-out' && cookie !== '') continue;
          const headers = { origin: origins[door], 'content-type': 'application/json', ...(cookie && { cookie }) };
          const answer = await house.ask(door, path, { method, headers, body: method === 'GET' || method === 'HEAD' ? null : '{}' });
          statuses.add(answer.status);
          expect([door, path, method, answer.status, complain(answer)]).toEqual([door, path, method, answer.status, []]);
        }
  expect([...statuses]).toEqual(expect.arrayContaining([200, 401, 404, 405, 422]));
});

test('a file that is handed out is a download in a sandbox', async () => {
  const story = new Story(house.scene);
  await story.draft();
  const form = new FormData();
  form.set('file', new Blob(['One line of text.\n'], { type: 'text/html' }), 'page.html.txt');
  const headers = { cookie: cookies.portal, origin: origins.portal, 'idempotency-key': randomUUID() };
  const sent = await house.ask('portal', `/files?requestId=${story.requestId}&kind=other`, { method: 'POST', body: form, headers });
  expect(sent.status, await sent.clone().text()).toBe(201);
  const { documentId } = (await sent.json()) as { documentId: string };
  const answer = await house.ask('portal', `/files/${documentId}`, { headers: { cookie: cookies.portal } });
  expect([answer.status, complain(answer)]).toEqual([200, []]);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(answer.headers.get('content-security-policy')).toContain('sandbox');
});
