import { Hono } from 'hono';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { accessLog } from './accessLog.ts';
import { failed } from './failure.ts';
import { security } from './security.ts';
import type { Seen } from './seen.ts';

test('a log line holds no query, no cookie, no address, no word of a failure', async () => {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const app = new Hono<Seen>().use(security).use(accessLog(log));
  app.onError(failed(log));
  app.get('/trpc/agency.lookUp', (c) => c.text('ok'));
  app.get('/broken', () => {
    throw new Error('Jane Roe, jane@roe.example');
  });
  const headers = { cookie: 'access-portal=secret', 'x-forwarded-for': '203.0.113.9', 'user-agent': 'her browser' };
  await app.request('/trpc/agency.lookUp?input=Jane%20Roe', { headers });
  await app.request('/broken', { headers });
  await app.request('/assets/a.js', { headers });
  expect(lines).toHaveLength(3);
  expect(lines.join('')).not.toMatch(/Roe|secret|203\.0\.113|browser/);
  const [first] = lines.map((line) => JSON.parse(line));
  expect(first).toMatchObject({ method: 'GET', path: '/trpc/agency.lookUp', status: 200, msg: 'request' });
  expect(first.id).toMatch(/^[0-9a-f-]{36}$/);
});
