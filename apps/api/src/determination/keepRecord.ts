import { Readable } from 'node:stream';
import { readTexts, type Tx, tables } from '@ice-access/database';
import { determinationRecord, determinationTable, KeepDeterminationRecord, type RequestEvent, request } from '@ice-access/domain/request';
import { determinationParts, lookFrom } from '@ice-access/domain/wording';
import { digestOf } from '@ice-access/ledger';
import { and, eq } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { systemActors } from '../account/system.ts';
import type { Caller } from '../context.ts';
import type { Sealing } from '../document/seal.ts';
import { handle } from '../request/handle.ts';
import { type OnFile, readRequest } from '../request/onFile.ts';
import { peopleOf, uuidsIn } from '../request/people.ts';

const { document, outbox } = tables;
const asSealer = scopeOf(systemActors.sealer);

/** The record as it stood after one event: typeset again at any time, it has the same bytes while no text is erased. */
async function typesetRecord(tx: Tx, onFile: OnFile, events: readonly RequestEvent[]) {
  const state = request.fold(request.initial, events);
  if (state.phase === 'unopened') throw new Error('a request that was never opened has no record');
  const record = determinationRecord(events);
  const ids = uuidsIn([record, state]);
  const look = lookFrom({ people: await peopleOf(tx, ids), texts: await readTexts(tx, ids), tracks: state.tracks });
  const civilRights = 'civilRights' in state ? state.civilRights : null;
  const facts = {
    tracks: state.tracks,
    civilRights:
      civilRights === null
        ? null
        : {
            reviewer: civilRights.reviewer,
            finding: civilRights.review?.finding ?? null,
            conditions: civilRights.review?.conditions ?? [],
          },
    digest: digestOf('civilRights' in state ? determinationTable(state) : null),
  };
  // The typesetter is a large native library that most processes never need.
  const { typesetDetermination } = await import('@ice-access/documents');
  const { pdf } = typesetDetermination({
    reference: state.reference,
    agency: onFile.agency.name,
    parts: determinationParts(record, facts, look),
    statement: afterOf(events) === 'decided' ? 'after the decision of headquarters' : 'after both sides concurred',
    at: events.at(-1)?.at ?? '',
    mark: onFile.agency.state === 'ZZ' ? 'Demonstration' : null,
  });
  return { pdf, reference: state.reference };
}

const afterOf = (events: readonly RequestEvent[]): 'reached' | 'decided' =>
  events.at(-1)?.type === 'DeterminationReached' ? 'reached' : 'decided';

interface Errand {
  readonly outboxId: string;
  readonly requestId: string;
  readonly onFile: OnFile;
  readonly events: readonly RequestEvent[];
}

/** The file and its row; those of an earlier try, when the program ended before the log knew of them. */
async function storeOnce({ database, store, now }: Sealing, { outboxId, requestId, onFile, events }: Errand) {
  const [before] = await database.reading(asSealer, (tx) =>
    tx.select({ sha256: document.sha256, bytes: document.bytes }).from(document).where(eq(document.documentId, outboxId)),
  );
  if (before !== undefined) return before;
  const { pdf, reference } = await database.reading(asSealer, (tx) => typesetRecord(tx, onFile, events));
  const received = await store.receive(Readable.from([Buffer.from(pdf)]), outboxId);
  const { sha256, bytes } = received;
  const what = {
    kind: 'determinationRecord',
    fileName: `${reference} determination record ${afterOf(events)}.pdf`,
    mediaType: 'application/pdf',
    state: 'stored',
    by: asSealer.person,
    at: new Date(now()),
  };
  const { agencyId } = onFile.agency;
  // Two workers may have made the same bytes at once: one row, one file.
  await database.asActor(asSealer, async (tx) => {
    await tx
      .insert(document)
      .values({ documentId: outboxId, sha256, bytes, ...what, requestId, agencyId })
      .onConflictDoNothing();
    await store.keep(received, outboxId);
  });
  return { sha256, bytes };
}

/** Makes the record of a determination, stores it under the id of its errand, and records its hash. A second try finds what the first did. */
export async function keepRecord(sealing: Sealing, outboxId: string): Promise<void> {
  const { database, now, ids } = sealing;
  const caller: Caller = { ...sealing, actor: systemActors.sealer, provedAt: null };
  const errand = await database.reading(asSealer, async (tx) => {
    const [row] = await tx
      .select()
      .from(outbox)
      .where(and(eq(outbox.outboxId, outboxId), eq(outbox.state, 'queued')));
    if (row?.requestId == null) return undefined;
    const onFile = await readRequest(tx, row.requestId);
    return onFile === undefined ? undefined : { requestId: row.requestId, sequence: row.sequence, onFile };
  });
  if (errand === undefined) return;
  const { requestId, sequence, onFile } = errand;
  const events = onFile.events.slice(0, sequence);
  const isKept = onFile.events.some((event) => event.type === 'DeterminationRecordKept' && event.data.documentId === outboxId);
  if (!isKept) {
    const data = { documentId: outboxId, ...(await storeOnce(sealing, { outboxId, requestId, onFile, events })), after: afterOf(events) };
    await handle(caller, { requestId, expectedVersion: onFile.head.sequence, key: ids(), data }, KeepDeterminationRecord);
  }
  await database.asActor(asSealer, (tx) =>
    tx
      .update(outbox)
      .set({ state: 'done', settledAt: new Date(now()) })
      .where(eq(outbox.outboxId, outboxId)),
  );
}
