import type { Instant } from '@ice-access/domain/kernel';
import type { MiddlewareHandler } from 'hono';
import { addressOf } from '../http/address.ts';
import type { Edge, Seen } from '../http/seen.ts';
import { isRecordedRefusal, lookingFrom } from './looking.ts';
import type { Recorder } from './record.ts';

const whatMost = 200;

async function codeOf(answer: Response): Promise<string> {
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null);
  const refused: unknown = typeof body === 'object' && body !== null && 'refused' in body ? body.refused : null;
  return typeof refused === 'object' && refused !== null && 'code' in refused ? String(refused.code) : String(answer.status);
}

/**
 * Gives each request its place in the record of looking, and records a route that was refused. What is not there is recorded for somebody
 * who is signed in; from others it is a mistyped address. Procedures are recorded where they are answered, one row for each.
 */
export const recordsRefusals =
  (recorder: Recorder, edge: Edge, now: () => Instant = () => new Date().toISOString()): MiddlewareHandler<Seen> =>
  async (c, next) => {
    const looking = lookingFrom(recorder, { now, address: addressOf(c, edge.trustProxy), askedAs: c.get('id') });
    c.set('looking', looking);
    await next();
    const { status } = c.res;
    const actor = c.get('actor') ?? null;
    if (c.get('refusalsRecorded') === true || !isRecordedRefusal(status) || (status === 404 && actor === null)) return;
    await looking.refused(actor, await codeOf(c.res), `${c.req.method} ${c.req.path}`.slice(0, whatMost));
  };
