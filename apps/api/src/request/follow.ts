import { type Tx, tables } from '@ice-access/database';
import { lookFrom } from '@ice-access/domain/wording';
import type { Caller } from '../context.ts';
import { requestLetters } from '../outbox/letters.ts';
import type { Followed } from './handle.ts';
import { namesFor } from './names.ts';
import { streamOf } from './onFile.ts';

/** What follows from a request's events, in the same transaction: agreements are opened, letters are queued. */
export async function follow(tx: Tx, caller: Caller, followed: Followed): Promise<void> {
  await queueLetters(tx, caller, followed);
}

/** A letter is an outbox row of the same transaction: told at least once, and never of something that did not happen. */
async function queueLetters(tx: Tx, { ids }: Caller, { events, state, agency, requestId, sequence }: Followed): Promise<void> {
  const about = { reference: state.reference, agencyName: agency.name };
  const names = lookFrom(await namesFor(tx, events, state));
  const rows = events.flatMap((event, index) =>
    requestLetters(event, state, { about, names }).map(({ toParty, toOffice, subject, body }) => ({
      outboxId: ids(),
      kind: 'letter',
      stream: streamOf(requestId),
      sequence: sequence + index + 1,
      agencyId: agency.agencyId,
      requestId,
      toParty,
      toOffice,
      subject,
      body,
      at: new Date(event.at),
    })),
  );
  if (rows.length > 0) await tx.insert(tables.outbox).values(rows);
}
