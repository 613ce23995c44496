import { type Database, type Tx, tables } from '@ice-access/database';
import type { RequestEvent, RequestState } from '@ice-access/domain/request';
import { and, eq } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { systemActors } from '../account/system.ts';
import type { Jobs } from '../outbox/jobs.ts';

const { outbox } = tables;
const kind = 'determinationRecord';

interface Decided {
  readonly events: readonly RequestEvent[];
  readonly state: RequestState;
  readonly agencyId: string;
  readonly requestId: string;
  readonly stream: string;
  /** How far the log was before these events. */
  readonly sequence: number;
}

/** Whether a record follows: both concurred, or headquarters decided on what both had concurred with. */
const isRecorded = ({ type }: RequestEvent, state: RequestState): boolean =>
  type === 'DeterminationReached' ||
  type === 'RequestApproved' ||
  (type === 'RequestDeclined' && state.phase !== 'unopened' && state.reached.headquartersReview !== undefined);

/** Leaves the errand of a determination record in the outbox, in the transaction of what it is made of. */
export async function leaveErrands(tx: Tx, ids: () => string, { events, state, sequence, ...of }: Decided): Promise<void> {
  const errands = events.flatMap((event, index) =>
    isRecorded(event, state) ? [{ ...of, outboxId: ids(), kind, sequence: sequence + index + 1, at: new Date(event.at) }] : [],
  );
  if (errands.length > 0) await tx.insert(outbox).values(errands);
}

/** Asks for a job for each record that waits to be made. */
export async function askForRecords(database: Database, jobs: Jobs): Promise<void> {
  const rows = await database.reading(scopeOf(systemActors.sealer), (tx) =>
    tx
      .select({ outboxId: outbox.outboxId })
      .from(outbox)
      .where(and(eq(outbox.state, 'queued'), eq(outbox.kind, kind)))
      .limit(100),
  );
  for (const { outboxId } of rows) await jobs.ask('seal', outboxId, { outboxId });
}
