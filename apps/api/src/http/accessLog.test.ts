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

test('nobody writes a line of his own into the log', async () => {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const app = new Hono<Seen>().use(security).use(accessLog(log));
  app.onError(failed(log));
  app.get('/broken/*', () => {
    throw new Error('x\n{"level":60,"msg":"forged"}');
  });
  const forged = '%0d%0a{"level":60,"msg":"forged"}%0a\u2028%00%1b[31m';
  for (const path of [`/${forged}`, `/broken/${forged}`, `/x?${forged}`])
    await app.request(path, { headers: { 'x-request-id': 'forged', 'user-agent': 'forged' } });
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    expect(line.trimEnd()).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(line).msg).not.toBe('forged');
    expect(JSON.parse(line).level).toBeLessThan(60);
    expect(JSON.parse(line).id).toMatch(/^[0-9a-f-]{36}$/);
  }
});
