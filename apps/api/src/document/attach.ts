import { type Database, type Tx, tables } from '@ice-access/database';
import type { Actor } from '@ice-access/domain/parties';
import { and, count, eq, sum } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { belongsTo, type Owner, ownerOf } from './case.ts';
import type { FileKind } from './content.ts';
import { bytesPerCaseMax, filesPerCaseMax } from './limits.ts';
import type { FileStore, Received } from './store.ts';

export interface Attachment {
  readonly of: Owner;
  readonly kind: string;
  readonly fileName: string;
  readonly content: FileKind;
  readonly key: string;
  readonly documentId: string;
  readonly at: Date;
}
export interface Attached {
  readonly documentId: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly type: string;
}
export type AttachProblem = 'notFound' | 'keyReused' | 'tooManyFiles' | 'quotaExceeded';
export type AttachAnswer = { readonly attached: Attached; readonly fresh: boolean } | AttachProblem;

/** The file that this person sent under this key before: the same upload, repeated. */
async function earlier(tx: Tx, actor: Actor, key: string) {
  const { document } = tables;
  const [row] = await tx
    .select()
    .from(document)
    .where(and(eq(document.by, actor.person), eq(document.uploadKey, key)));
  return row;
}

async function overQuota(tx: Tx, of: Owner, bytes: number): Promise<AttachProblem | undefined> {
  const [held] = await tx
    .select({ files: count(), bytes: sum(tables.document.bytes).mapWith(Number) })
    .from(tables.document)
    .where(belongsTo(of));
  if ((held?.files ?? 0) >= filesPerCaseMax) return 'tooManyFiles';
  return (held?.bytes ?? 0) + bytes > bytesPerCaseMax ? 'quotaExceeded' : undefined;
}

/**
 * Attaches a received file: its row and its place, or neither. The file is in its place before the row is committed, so a row always
 * has its file; a file whose row was not committed is removed.
 */
export async function attach(
  { database, store }: { readonly database: Database; readonly store: FileStore },
  actor: Actor,
  { received, ...what }: Attachment & { readonly received: Received },
): Promise<AttachAnswer> {
  const { of, documentId } = what;
  try {
    return await database.asActor(scopeOf(actor), async (tx) => {
      const found = await ownerOf(tx, actor, { of, lock: true });
      if (found === undefined) return 'notFound';
      const before = await earlier(tx, actor, what.key);
      if (before !== undefined) {
        if (before.sha256 !== received.sha256) return 'keyReused';
        return {
          attached: { documentId: before.documentId, sha256: before.sha256, bytes: before.bytes, type: before.mediaType },
          fresh: false,
        };
      }
      const over = await overQuota(tx, of, received.bytes);
      if (over !== undefined) return over;
      await tx.insert(tables.document).values({
        documentId,
        requestId: 'requestId' in of ? of.requestId : null,
        agreementId: 'agreementId' in of ? of.agreementId : null,
        agencyId: found.agencyId,
        organisationId: 'organisationId' in of ? of.organisationId : null,
        kind: what.kind,
        fileName: what.fileName,
        mediaType: what.content.type,
        bytes: received.bytes,
        sha256: received.sha256,
        // Nothing looks for malicious content yet, and the page says so.
        state: 'notScanned',
        by: actor.person,
        at: what.at,
        uploadKey: what.key,
      });
      await store.keep(received, documentId);
      return { attached: { documentId, sha256: received.sha256, bytes: received.bytes, type: what.content.type }, fresh: true };
    });
  } catch (error) {
    await store.remove(documentId);
    throw error;
  }
}
