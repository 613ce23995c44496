import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { headersForData } from './security.ts';

type Fetch = Parameters<typeof getRequestListener>[0];

/** Statuses that Node itself answers, when a request never becomes one. */
const statusOf: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};
const lines = Object.entries(headersForData)
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');

/** Listens, and gives the security headers even to what is no HTTP: such an answer never reaches the app. */
export async function listenTo(fetch: Fetch, { port, host }: { readonly port: number; readonly host: string }): Promise<Server> {
  const refused = () => new Response(null, { status: 400, headers: headersForData });
  const server = createServer({ requestTimeout: 300_000 }, getRequestListener(fetch, { errorHandler: refused }));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    socket.end(`HTTP/1.1 ${statusOf[error.code ?? ''] ?? '400 Bad Request'}\r\n${lines}Connection: close\r\n\r\n`);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server;
}
