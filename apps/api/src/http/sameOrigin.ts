import type { MiddlewareHandler } from 'hono';
import { refusal } from './failure.ts';
import type { Seen } from './seen.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a write that another site's page sent. Every current browser names the page's origin on a POST (Fetch standard,
 * "append a request Origin header"), so a write with neither header comes from a program, which carries no one's cookie by itself.
 */
export const sameOrigin =
  (origins: readonly string[]): MiddlewareHandler<Seen> =>
  async (c, next) => {
    if (reading.has(c.req.method)) return next();
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return refusal(c, 403, 'otherOrigin');
    if (origin !== undefined && !origins.includes(origin)) return refusal(c, 403, 'otherOrigin');
    return next();
  };

/** A form of another site can send text or multipart without asking first, but never JSON. */
export const jsonOnly: MiddlewareHandler<Seen> = async (c, next) => {
  if (reading.has(c.req.method)) return next();
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  return type === 'application/json' ? next() : refusal(c, 415, 'notJson');
};
