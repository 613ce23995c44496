import type { MiddlewareHandler } from 'hono';
import { addressOf, networkOf } from './address.ts';
import { refusal } from './failure.ts';
import { Failures } from './failures.ts';
import type { Edge, Seen } from './seen.ts';

/**
 * Slows one network that asks without end for what costs a row each time. In memory: it protects this process, not an account, and a
 * restart that forgets it costs nothing.
 */
export function noFlood(edge: Edge, limit: { readonly most: number; readonly windowMs: number }): MiddlewareHandler<Seen> {
  const asked = new Failures(limit);
  return async (c, next) => {
    const network = networkOf(addressOf(c, edge.trustProxy));
    const wait = asked.waitSeconds(network);
    if (wait > 0) {
      c.header('Retry-After', String(wait));
      return refusal(c, 429, 'tooManyTries', { waitSeconds: wait });
    }
    asked.note(network);
    return next();
  };
}
