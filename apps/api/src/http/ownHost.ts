import type { MiddlewareHandler } from 'hono';
import { refusal } from './failure.ts';
import type { Seen } from './seen.ts';

/** A probe asks by the machine's address, and is told nothing but yes or no. */
const anyHost = new Set(['/healthz', '/readyz']);

/** Whoever asks from the machine itself by number: no name was pointed here to get a browser to do it. */
const itself = new Set(['127.0.0.1', '[::1]']);

/**
 * Answers under the door's own names only. No link is ever made from the Host header; this also stops a name of somebody else that
 * was pointed at an inside console.
 */
export function ownHost(origins: readonly string[]): MiddlewareHandler<Seen> {
  const own = new Set(origins.map((origin) => new URL(origin).host));
  return async (c, next) => {
    const { host, hostname } = new URL(c.req.url);
    return own.has(host) || itself.has(hostname) || anyHost.has(c.req.path) ? next() : refusal(c, 421, 'otherHost');
  };
}
