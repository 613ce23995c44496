import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { addressOf } from '../http/address.ts';
import { refusal } from '../http/failure.ts';
import { Failures } from '../http/failures.ts';
import type { Edge, Seen } from '../http/seen.ts';

const windowMs = 15 * 60_000;

/**
 * Slows guessing, per quarter of an hour: ten wrong passwords for one account from one address, a hundred from one address for
 * any account, and fifty for one account from anywhere. The last is high, so that a stranger cannot lock somebody out with ease.
 */
export function signInLimit(edge: Edge): MiddlewareHandler<Seen> {
  const limits = [
    { failures: new Failures({ most: 10, windowMs }), keyOf: (account: string, address: string) => `${account} ${address}` },
    { failures: new Failures({ most: 100, windowMs }), keyOf: (_account: string, address: string) => address },
    { failures: new Failures({ most: 50, windowMs }), keyOf: (account: string) => account },
  ];
  return async (c, next) => {
    const address = addressOf(c, edge.trustProxy);
    const body: unknown = await c.req.raw
      .clone()
      .json()
      .catch(() => null);
    const email = typeof body === 'object' && body !== null && 'email' in body ? String(body.email).trim().toLowerCase() : '';
    const account = createHash('sha256').update(email).digest('base64url');
    const wait = Math.max(...limits.map(({ failures, keyOf }) => failures.waitSeconds(keyOf(account, address))));
    if (wait > 0) {
      c.header('Retry-After', String(wait));
      return refusal(c, 429, 'tooManyTries', { waitSeconds: wait });
    }
    await next();
    if (c.res.status === 401) for (const { failures, keyOf } of limits) failures.note(keyOf(account, address));
    // A right password clears the account's own count, never the address's: one known account must not buy more guesses.
    else if (c.res.ok) limits[0]?.failures.forget(limits[0].keyOf(account, address));
    return undefined;
  };
}
