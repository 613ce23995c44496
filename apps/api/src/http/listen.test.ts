import type { Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listenTo } from './listen.ts';

let server: Server;
let port = 0;
beforeAll(async () => {
  server = await listenTo(() => new Response('ok'), { port: 0, host: '127.0.0.1' });
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const raw = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (chunk) => {
      text += chunk.toString();
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });

test.each([
  ['what is no HTTP', 'GARBAGE\r\n\r\n', '400'],
  ['a header that is too long', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, '431'],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', '400'],
  ['no host', 'GET / HTTP/1.0\r\n\r\n', '400'],
])('%s gets a refusal with the security headers', async (_what, bytes, status) => {
  const answer = await raw(bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.[01] ${status} `));
  expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'");
  expect(answer.toLowerCase()).toContain('strict-transport-security: max-age=63072000');
});

test('a port that is taken is told to the caller', async () => {
  await expect(listenTo(() => new Response('ok'), { port, host: '127.0.0.1' })).rejects.toThrow('EADDRINUSE');
});
