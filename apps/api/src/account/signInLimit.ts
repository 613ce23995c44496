import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { addressOf } from '../http/address.ts';
import { refusal } from '../http/failure.ts';
import { Failures } from '../http/failures.ts';
import type { Edge, Seen } from '../http/seen.ts';

const windowMs = 15 * 60_000;

/** Slows guessing: ten wrong passwords for one account, or a hundred from one address, in a quarter of an hour. */
export function signInLimit(edge: Edge): MiddlewareHandler<Seen> {
  const byAccount = new Failures({ most: 10, windowMs });
  const byAddress = new Failures({ most: 100, windowMs });
  return async (c, next) => {
    const address = addressOf(c, edge.trustProxy);
    const body: unknown = await c.req.raw.clone().json().catch(() => null);
    const email = typeof body === 'object' && body !== null && 'email' in body ? String(body.email).trim().toLowerCase() : '';
    const account = createHash('sha256').update(email).digest('base64url');
    const wait = Math.max(byAccount.waitSeconds(account), byAddress.waitSeconds(address));
    if (wait > 0) {
      c.header('Retry-After', String(wait));
      return refusal(c, 429, 'tooManyTries', { waitSeconds: wait });
    }
    await next();
    if (c.res.status === 401) {
      byAccount.note(account);
      byAddress.note(address);
    } else if (c.res.ok) byAccount.forget(account);
    return undefined;
  };
}
