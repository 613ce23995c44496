import type { IncomingMessage, ServerOptions, ServerResponse } from 'node:http';

/**
 * How long a client may take. Node alone lets two hundred half-open connections live for a minute and longer.
 * A whole upload may take five minutes on a slow line; every other body must be there within half a minute.
 */
export const slow = {
  headersMs: 10_000,
  bodyMs: 30_000,
  uploadMs: 300_000,
  /** No byte in either direction. */
  silentMs: 60_000,
  /** How often the clocks above are looked at. */
  lookMs: 2_000,
  connectionsMax: 2_000,
} as const;
export type Slow = { readonly [Name in keyof typeof slow]: number };

export const serverOptions = ({ headersMs, uploadMs, lookMs }: Slow): ServerOptions => ({
  headersTimeout: headersMs,
  requestTimeout: uploadMs,
  connectionsCheckingInterval: lookMs,
  // A proxy in front must give its idle connections up first (4 s in deploy/nginx.conf), else it sends into a closing one.
  keepAliveTimeout: 8_000,
  maxHeaderSize: 16_384,
  insecureHTTPParser: false,
});

const isUpload = ({ method, url }: IncomingMessage): boolean => method === 'POST' && url !== undefined && /^\/files(\?|$)/.test(url);

/** Ends a request whose body trickles in. */
export function cutSlowBody(request: IncomingMessage, response: ServerResponse, { bodyMs }: Slow): void {
  if (request.method === 'GET' || request.method === 'HEAD' || isUpload(request)) return;
  const timer = setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, bodyMs);
  timer.unref();
  response.once('close', () => clearTimeout(timer));
}
