import type { MiddlewareHandler } from 'hono';
import { refusal } from './failure.ts';
import { reportPath } from './policy.ts';
import type { Seen } from './seen.ts';

const reading = new Set(['GET', 'HEAD']);
/** What only a page of ours may load. A page itself is opened from anywhere: by a bookmark, from a letter. */
const data = /^\/(trpc|auth|files|agreements\/[^/]+\/document\.pdf)(\/|$)/;

/**
 * Refuses a write that a page of ours did not send, and data that another site's page wants to load. Every current browser names
 * the page's origin on a POST (Fetch standard, "append a request Origin header") or says in Sec-Fetch-Site where the page came from.
 * One of the two must be there and be ours; where both are, both must be.
 */
export const sameOrigin =
  (origins: readonly string[]): MiddlewareHandler<Seen> =>
  async (c, next) => {
    const site = c.req.header('sec-fetch-site');
    const other = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (reading.has(c.req.method)) {
      const opened = c.req.header('sec-fetch-mode') === 'navigate' && c.req.header('sec-fetch-dest') === 'document';
      return other && !opened && data.test(c.req.path) ? refusal(c, 403, 'otherOrigin') : next();
    }
    // A browser sends a report in its own name. It is written down shortened, and changes nothing.
    if (c.req.path === reportPath) return next();
    const origin = c.req.header('origin');
    const named = origin !== undefined && origins.includes(origin);
    if (other || (origin !== undefined && !named) || (!named && site !== 'same-origin')) return refusal(c, 403, 'otherOrigin');
    return next();
  };

/** A form of another site can send text or multipart without asking first, but never JSON. */
export const jsonOnly: MiddlewareHandler<Seen> = async (c, next) => {
  if (reading.has(c.req.method)) return next();
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  return type === 'application/json' ? next() : refusal(c, 415, 'notJson');
};
