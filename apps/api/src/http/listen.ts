import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { headersForData } from './security.ts';
import { cutSlowBody, type Slow, serverOptions, slow } from './slowClients.ts';

type Fetch = Parameters<typeof getRequestListener>[0];
interface Place {
  readonly port: number;
  readonly host: string;
}

/** Statuses that Node itself answers, when a request never becomes one. */
const statusOf: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};
const lines = Object.entries(headersForData)
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');
const close = (socket: Duplex, status: string, more = '') =>
  socket.end(`HTTP/1.1 ${status}\r\n${lines}${more}Content-Length: 0\r\nConnection: close\r\n\r\n`);

/** Listens, cuts slow clients, and gives the security headers even to what is no HTTP: such an answer never reaches the app. */
export async function listenTo(fetch: Fetch, { port, host }: Place, patience: Slow = slow): Promise<Server> {
  const refused = () => new Response(null, { status: 400, headers: headersForData });
  const listener = getRequestListener(fetch, { errorHandler: refused });
  const server = createServer(serverOptions(patience), (request, response) => {
    cutSlowBody(request, response, patience);
    void listener(request, response);
  });
  server.maxConnections = patience.connectionsMax;
  server.maxHeadersCount = 100;
  server.timeout = patience.silentMs;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    close(socket, statusOf[error.code ?? ''] ?? '400 Bad Request');
  });
  server.on('connect', (_request, socket) => close(socket, '405 Method Not Allowed', 'Allow: GET, HEAD, POST\r\n'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server;
}
