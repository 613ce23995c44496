import { type Database, tables } from '@ice-access/database';
import { lt, sql } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { systemActors } from '../account/system.ts';

/** Keys of repeated calls are kept thirty days, as the procedures promise, and then forgotten. */
export async function forgetKeys(database: Database): Promise<void> {
  const { idempotency } = tables;
  await database.asActor(scopeOf(systemActors.clock), (tx) =>
    tx.delete(idempotency).where(lt(idempotency.at, sql`now() - interval '30 days'`)),
  );
}
