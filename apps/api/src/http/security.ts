import { randomBytes, randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { policyForData, policyForPage, reportPath } from './policy.ts';
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
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)',
} as const;

/** What every answer that is no page carries. */
export const headersForData = { ...always, 'Content-Security-Policy': policyForData, 'Cache-Control': 'no-store' } as const;

/** Gives every answer an id and its security headers: pages, data, files, refusals and failures alike. */
export const security: MiddlewareHandler<Seen> = async (c, next) => {
  c.set('id', randomUUID());
  c.set('nonce', randomBytes(18).toString('base64url'));
  await next();
  const { headers } = c.res;
  for (const [name, value] of Object.entries(always)) headers.set(name, value);
  headers.set('X-Request-Id', c.get('id'));
  const page = headers.get('Content-Type')?.startsWith('text/html') === true;
  headers.set('Content-Security-Policy', page ? policyForPage(c.get('nonce')) : policyForData);
  if (page) headers.set('Reporting-Endpoints', `csp="${reportPath}"`);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
};
