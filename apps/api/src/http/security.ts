import { randomBytes, randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Seen } from './seen.ts';

const always = {
  // Two years, as hstspreload.org asks; browsers ignore it on plain http, so it is harmless on localhost.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

const trustedTypes = "require-trusted-types-for 'script'; trusted-types 'none'";

/** For an answer that is no page: nothing in it may run or load. */
const forData = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; ${trustedTypes}`;

/** What every answer that is no page carries. */
export const headersForData = { ...always, 'Content-Security-Policy': forData, 'Cache-Control': 'no-store' } as const;

/** For a page. Scripts run by nonce alone; `'strict-dynamic'` lets a trusted script load its own route chunks. */
export const forPage = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    trustedTypes,
  ].join('; ');

/** Gives every answer an id and its security headers: pages, data, files, refusals and failures alike. */
export const security: MiddlewareHandler<Seen> = async (c, next) => {
  c.set('id', randomUUID());
  c.set('nonce', randomBytes(18).toString('base64url'));
  await next();
  const { headers } = c.res;
  for (const [name, value] of Object.entries(always)) headers.set(name, value);
  headers.set('X-Request-Id', c.get('id'));
  const page = headers.get('Content-Type')?.startsWith('text/html') === true;
  headers.set('Content-Security-Policy', page ? forPage(c.get('nonce')) : forData);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
};
