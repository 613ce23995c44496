import { Readable } from 'node:stream';
import { type Tx, tables } from '@ice-access/database';
import { RecordSeal, RecordSealingFailure } from '@ice-access/domain/agreement';
import { and, eq } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { systemActors } from '../account/system.ts';
import { handleAgreement } from '../agreement/handle.ts';
import { type AgreementOnFile, readAgreement } from '../agreement/onFile.ts';
import type { Caller } from '../context.ts';
import type { FileStore } from './store.ts';
import { typeset } from './typeset.ts';

export interface Sealing extends Omit<Caller, 'actor' | 'provedAt'> {
  readonly store: FileStore;
}
interface Sealed {
  readonly documentId: string;
  readonly sha256: string;
  readonly bytes: number;
}
const { document } = tables;
const asSealer = scopeOf(systemActors.sealer);

/** A file that an earlier try stored, when the program ended before the log knew of it. */
async function storedBefore(tx: Tx, agreementId: string): Promise<Sealed | undefined> {
  const { documentId, sha256, bytes } = document;
  const [row] = await tx
    .select({ documentId, sha256, bytes })
    .from(document)
    .where(and(eq(document.agreementId, agreementId), eq(document.kind, 'sealedAgreement')));
  return row;
}

/** Typesets, stores and hashes the final file. Its row and its place come together, as with every document. */
async function storeFinal({ database, store, ids, now }: Sealing, agreementId: string, onFile: AgreementOnFile): Promise<Sealed> {
  const before = await database.reading(asSealer, (tx) => storedBefore(tx, agreementId));
  if (before !== undefined) return before;
  const { pdf, fileName } = await database.reading(asSealer, (tx) => typeset(tx, onFile, { draft: false }));
  const documentId = ids();
  const received = await store.receive(Readable.from([Buffer.from(pdf)]), documentId);
  const sealed = { documentId, sha256: received.sha256, bytes: received.bytes };
  try {
    return await database.asActor(asSealer, async (tx) => {
      // Two workers may have made the file at once: the row's lock lets one of them keep it.
      await readAgreement(tx, agreementId, true);
      const meanwhile = await storedBefore(tx, agreementId);
      if (meanwhile !== undefined) return meanwhile;
      const { agencyId } = onFile.agency;
      const what = {
        kind: 'sealedAgreement',
        fileName,
        mediaType: 'application/pdf',
        state: 'stored',
        by: asSealer.person,
        at: new Date(now()),
      };
      await tx.insert(document).values({ ...sealed, ...what, agreementId, agencyId });
      await store.keep(received, documentId);
      return sealed;
    });
  } catch (error) {
    await store.remove(documentId);
    throw error;
  } finally {
    await store.drop(received);
  }
}

/** Makes the final document of an agreement that both have signed, and records its hash: the agreement is in force. */
export async function sealAgreement(sealing: Sealing, agreementId: string, isLast: boolean): Promise<void> {
  const caller: Caller = { ...sealing, actor: systemActors.sealer, provedAt: null };
  const onFile = await sealing.database.reading(asSealer, (tx) => readAgreement(tx, agreementId));
  if (onFile?.state.phase !== 'sealing' || onFile.state.failure !== null) return;
  const send = { agreementId, expectedVersion: onFile.head.sequence, key: sealing.ids() };
  let sealed: Sealed;
  try {
    sealed = await storeFinal(sealing, agreementId, onFile);
  } catch (error) {
    if (!isLast) throw error;
    await handleAgreement(caller, { ...send, data: { cause: 'documentNotMade' } }, RecordSealingFailure);
    throw error;
  }
  await handleAgreement(caller, { ...send, data: sealed }, RecordSeal);
}
