import type { Database } from '@ice-access/database';
import type { Instant } from '@ice-access/domain/kernel';
import { lookingKeptSince } from '@ice-access/domain/looking';
import { scopeOf } from '../account/scope.ts';
import { systemActors } from '../account/system.ts';

/** Takes away what is older than the record of looking is kept, under the worker's role. Tells how many rows went. */
export function forgetLooks(database: Database, now: Instant): Promise<number> {
  const since = lookingKeptSince(now);
  return database.asActor(scopeOf(systemActors.clock), async (tx) => {
    const looks = await tx.$client.query('delete from look where at < $1', [since]);
    const denials = await tx.$client.query('delete from denial where at < $1', [since]);
    return (looks.rowCount ?? 0) + (denials.rowCount ?? 0);
  });
}
