import type { Database } from '@ice-access/database';
import { firstTargets, type Targets } from '@ice-access/domain/time';
import { scopeOf } from '../account/scope.ts';
import { systemActors } from '../account/system.ts';
import { nextEvents, type Reading, readUpTo } from './nextEvents.ts';
import { saveForecast } from './page.ts';
import { sayForEntries } from './say.ts';
import { followRequest, saveStays } from './stays.ts';

interface Keep extends Partial<Reading> {
  readonly targets?: Targets;
}

/** Reads what is new in the log and brings the forecasts up to it, a batch at a time. Says how many requests had something new. */
export async function keepForecasts(database: Database, { targets = firstTargets, alone = false }: Keep = {}): Promise<number> {
  let followed = 0;
  for (;;) {
    const batch = await database.asActor(scopeOf(systemActors.clock), async (tx) => {
      const next = await nextEvents(tx, { alone });
      if (next === undefined) return undefined;
      const requests = [];
      for (const requestId of next.requestIds) requests.push(await followRequest(tx, requestId));
      for (const one of requests) await saveStays(tx, one);
      await sayForEntries(tx, next.requestIds);
      for (const one of requests) await saveForecast(tx, one, targets);
      await readUpTo(tx, next);
      return next;
    });
    if (batch === undefined) return followed;
    followed += batch.requestIds.length;
  }
}
