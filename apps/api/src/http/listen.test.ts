import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenTo } from './listen.ts';
import { ownHost } from './ownHost.ts';
import { security } from './security.ts';
import type { Seen } from './seen.ts';
import { type Slow, slow } from './slowClients.ts';

const limit = 100_000;
const app = new Hono<Seen>()
  .use(security)
  .use(ownHost(['http://localhost']))
  .use(bodyLimit({ maxSize: limit, onError: (c) => c.text('too big', 413) }))
  .all('*', async (c) => c.text(`path ${c.req.path} body ${(await c.req.text()).length}`));

app.onError((_error, c) => c.text('broken off', 400));

let server: Server;
let hasty: Server;
beforeAll(async () => {
  server = await listenTo(app.fetch, { port: 0, host: '127.0.0.1' });
  const patience: Slow = { ...slow, headersMs: 300, bodyMs: 300, silentMs: 400, lookMs: 50, connectionsMax: 5 };
  hasty = await listenTo(app.fetch, { port: 0, host: '127.0.0.1' }, patience);
});
afterAll(() => Promise.all([server, hasty].map((one) => new Promise((resolve) => one.close(resolve)))));

const portOf = (one: Server): number => {
  const address = one.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

/** Sends bytes as they are and gives everything that comes back until the other side closes. */
const raw = (bytes: string, { to = server, end = true }: { to?: Server; end?: boolean } = {}) =>
  new Promise<string>((resolve) => {
    let text = '';
    const socket = connect(portOf(to), '127.0.0.1', () => (end ? socket.end(bytes) : socket.write(bytes)));
    socket.on('data', (chunk) => {
      text += chunk.toString();
    });
    socket.on('close', () => resolve(text));
    socket.on('error', () => resolve(text));
  });

describe('what never becomes a request is refused with the security headers', () => {
  test.each([
    ['what is no HTTP', 'GARBAGE\r\n\r\n', '400'],
    ['a header that is too long', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, '431'],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', '400'],
    ['no host', 'GET / HTTP/1.0\r\n\r\n', '400'],
    ['a tunnel', 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n', '405'],
    ['another server’s address', 'GET http://elsewhere.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', '421'],
    ['a backslash in the path', 'GET /\\elsewhere.example/..\\x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', '400'],
  ])('%s', async (_what, bytes, status) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.[01] ${status} `));
    expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'");
    expect(answer.toLowerCase()).toContain('strict-transport-security: max-age=63072000');
    expect(answer.toLowerCase()).toContain('x-frame-options: deny');
  });
});

describe('no second request can be hidden in the first', () => {
  const hidden = 'GET /hidden HTTP/1.1\r\nHost: localhost\r\n\r\n';
  const head = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n';
  test.each([
    ['a length and chunks', `${head}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['two lengths', `${head}Content-Length: 0\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`],
    ['a list of lengths', `${head}Content-Length: 0, ${hidden.length}\r\n\r\n${hidden}`],
    ['a length with a sign', `${head}Content-Length: +0\r\n\r\n${hidden}`],
    ['chunks by another name', `${head}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['chunks that are not last', `${head}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${hidden}`],
    ['a space before the colon', `${head}Content-Length : ${hidden.length}\r\n\r\n${hidden}`],
    ['a header folded over two lines', `${head}X: a\r\n Content-Length: 0\r\nTransfer-Encoding:\r\n chunked, x\r\n\r\n${hidden}`],
    ['lines without a carriage return', `POST / HTTP/1.1\nHost: localhost\nContent-Length: 0\n\n${hidden}`],
    ['a chunk size that is none', `${head}Transfer-Encoding: chunked\r\n\r\n0x0\r\n\r\n${hidden}`],
    ['a chunk size that overflows', `${head}Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\nx\r\n${hidden}`],
    ['a bare line feed in a chunk’s extension', `${head}Transfer-Encoding: chunked\r\n\r\n1;a\nb\r\nx\r\n0\r\n\r\n${hidden}`],
  ])('%s', async (_what, bytes) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toMatch(/connection: close/i);
    expect(answer).not.toContain('/hidden');
  });
  test('a lawful extension of a chunk is no part of the body', async () => {
    const answer = await raw(`${head}Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n3;name=value\r\nabc\r\n0\r\n\r\n`);
    expect(answer).toContain('path / body 3');
  });
});

describe('a client that is slow on purpose is cut off', () => {
  test.each([
    ['a head that never ends', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-A: 1\r\n', /^HTTP\/1\.1 408 /],
    ['a body that never comes', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc', /^$/],
    ['a connection that says nothing', '', /^(HTTP\/1\.1 408 .*)?$/s],
  ])('%s', { timeout: 10_000 }, async (_what, bytes, answer) => {
    expect(await raw(bytes, { to: hasty, end: false })).toMatch(answer);
  });
  test('more connections than the cap are not taken', { timeout: 10_000 }, async () => {
    const open: Socket[] = [];
    const ended = await new Promise<number>((resolve) => {
      let closed = 0;
      for (let count = 0; count < 10; count++) {
        const socket = connect(portOf(hasty), '127.0.0.1');
        socket.on('error', () => undefined);
        socket.on('close', () => {
          closed += 1;
          if (closed === 5) resolve(closed);
        });
        open.push(socket);
      }
    });
    for (const socket of open) socket.destroy();
    expect(ended).toBe(5);
  });
});

describe('a body that is too big is refused before it is read', () => {
  test('one that does not say how long it is', { timeout: 30_000 }, async () => {
    const chunk = `2710\r\n${'x'.repeat(10_000)}\r\n`;
    let sent = 0;
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(portOf(server), '127.0.0.1');
      socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n');
      const more = setInterval(() => {
        sent += 10_000;
        socket.write(chunk);
      }, 1);
      const finish = () => {
        clearInterval(more);
        socket.destroy();
        resolve(text);
      };
      socket.on('data', (data) => {
        text += data.toString();
        if (text.includes('too big')) finish();
      });
      socket.on('error', finish);
      socket.on('close', finish);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(sent).toBeLessThan(limit * 3);
  });
  test('one that lies about its length', async () => {
    const answer = await raw(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n${'x'.repeat(1_000)}`);
    // What is more than the length is read as the next request, and is none.
    expect(answer).toMatch(/^HTTP\/1\.1 400 |body 5/);
    expect(answer).not.toContain('body 1000');
  });
});

test('a port that is taken is told to the caller', async () => {
  await expect(listenTo(app.fetch, { port: portOf(server), host: '127.0.0.1' })).rejects.toThrow('EADDRINUSE');
});
