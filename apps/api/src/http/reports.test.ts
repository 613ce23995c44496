import { pino } from 'pino';
import { expect, test } from 'vitest';
import { reports } from './reports.ts';

function listening(now?: () => number) {
  const lines: string[] = [];
  const app = reports(pino({ base: null }, { write: (line: string) => void lines.push(line) }), now);
  const send = (body: string) => app.request('/csp-report', { method: 'POST', body });
  return { lines, send };
}

test('what the policy stopped is one line: the directive and the site, not the page, not the address, not the code', async () => {
  const { lines, send } = listening();
  const older = {
    'csp-report': {
      'document-uri': 'https://portal.example/requests/1?q=Jane',
      'effective-directive': 'script-src-elem',
      'blocked-uri': 'https://evil.example/a.js?Jane',
      'script-sample': 'Jane',
    },
  };
  const newer = [
    { type: 'csp-violation', body: { documentURL: 'x', effectiveDirective: 'script-src', blockedURL: 'inline', sample: 'Jane' } },
  ];
  expect((await send(JSON.stringify(older))).status).toBe(204);
  expect((await send(JSON.stringify(newer))).status).toBe(204);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { directive: 'script-src-elem', blocked: 'https://evil.example', msg: 'content policy' },
    { directive: 'script-src', blocked: 'inline' },
  ]);
  expect(lines.join('')).not.toMatch(/Jane|requests/);
});

test('a report cannot write a line of its own', async () => {
  const { lines, send } = listening();
  const forged = { 'effective-directive': 'x"}\n{"level":60,"msg":"forged"}', 'blocked-uri': 'a\r\nb\u2028c' };
  await send(JSON.stringify({ 'csp-report': forged }));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trim().split(/\r?\n|\u2028/)).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 40, msg: 'content policy', directive: 'x', blocked: 'a' });
});

test('a flood fills no log, and the next minute is heard again', async () => {
  let at = 0;
  const { lines, send } = listening(() => at);
  const one = JSON.stringify({ 'csp-report': { 'effective-directive': 'img-src', 'blocked-uri': 'data' } });
  for (let count = 0; count < 100; count++) await send(one);
  expect(lines).toHaveLength(60);
  at += 60_000;
  await send(one);
  expect(lines).toHaveLength(61);
});

test('what is no report is refused', async () => {
  const { lines, send } = listening();
  for (const body of ['', '[]', '{}', 'x', '{"csp-report":7}']) expect((await send(body)).status).toBe(422);
  expect((await send('x'.repeat(30_000))).status).toBe(413);
  expect(lines).toEqual([]);
});
