import type { Context } from 'hono';
import { failureOf, type Log } from '../log.ts';
import type { Seen } from './seen.ts';

/** A refusal at the edge, in the form that both fronts read: a code and the id to quote, never a stack. */
export const refusal = (
  c: Context<Seen>,
  status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 422 | 429 | 500 | 503,
  code: string,
  more: object = {},
): Response => c.json({ refused: { code, ...more, id: c.get('id') } }, status);

/** Nothing lies under this address. */
export const notThere = (c: Context<Seen>): Response => refusal(c, 404, 'notFound');

/** What nobody expected ends this request only; the log gets the place, the caller gets the id. */
export const failed =
  (log: Log) =>
  (error: Error, c: Context<Seen>): Response => {
    log.error({ id: c.get('id'), ...failureOf(error) }, 'request failed');
    return refusal(c, 500, 'failed');
  };
