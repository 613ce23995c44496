import type { MiddlewareHandler } from 'hono';
import type { Log } from '../log.ts';
import type { Seen } from './seen.ts';

/** Static files are fetched by the dozen and say nothing about the program. */
const quiet = /^\/(assets\/|healthz$|readyz$)/;

/** One line per request: what was asked, how it ended, how long it took. Never the query, which holds what people search for. */
export const accessLog =
  (log: Log): MiddlewareHandler<Seen> =>
  async (c, next) => {
    const began = performance.now();
    await next();
    if (quiet.test(c.req.path)) return;
    const { method, url } = c.req;
    // As it was sent, not as it reads: percent signs keep every sign that could end a line.
    const path = new URL(url).pathname;
    log.info({ id: c.get('id'), method, path, status: c.res.status, ms: Math.round(performance.now() - began) }, 'request');
  };
