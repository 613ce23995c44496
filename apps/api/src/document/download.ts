import { Readable } from 'node:stream';
import { tables } from '@ice-access/database';
import type { Actor } from '@ice-access/domain/parties';
import { and, eq } from 'drizzle-orm';
import type { Context } from 'hono';
import { scopeOf } from '../account/scope.ts';
import { notThere } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';
import { caseOf, caseRefOf, ownerOf } from './case.ts';
import { attachmentHeader } from './fileName.ts';
import type { FilesParts } from './filesParts.ts';

type DocumentRow = typeof tables.document.$inferSelect;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Hands out a stored file as it was stored, byte for byte. */
export async function handOut(c: Context<Seen>, { store }: FilesParts, document: DocumentRow): Promise<Response> {
  if (!(await store.has(document.documentId))) return notThere(c);
  c.header('Content-Type', document.mediaType);
  c.header('Content-Length', String(document.bytes));
  c.header('Content-Disposition', attachmentHeader(document.fileName));
  c.header('ETag', `"${document.sha256}"`);
  c.header('Cache-Control', 'private, no-cache');
  // A sandbox of its own, should a browser ever open it.
  c.header('X-Download-Options', 'noopen');
  return c.body(Readable.toWeb(store.read(document.documentId)) as ReadableStream);
}

/** `GET /files/:documentId`: as a download only. */
export async function download(c: Context<Seen>, parts: FilesParts, actor: Actor): Promise<Response> {
  const id = c.req.param('documentId')?.toLowerCase() ?? '';
  if (!uuid.test(id)) return notThere(c);
  const document = await parts.database.reading(scopeOf(actor), async (tx) => {
    const [row] = await tx.select().from(tables.document).where(eq(tables.document.documentId, id));
    if (row === undefined) return undefined;
    const of = row.organisationId !== null ? { organisationId: row.organisationId } : (caseRefOf(row) ?? { agencyId: row.agencyId });
    return (await ownerOf(tx, actor, { of })) === undefined ? undefined : row;
  });
  return document === undefined ? notThere(c) : handOut(c, parts, document);
}

/** The sealed file of an agreement: one row, one file, for both sides. */
export async function sealedDocument(parts: FilesParts, actor: Actor, agreementId: string): Promise<DocumentRow | undefined> {
  const { document } = tables;
  return parts.database.reading(scopeOf(actor), async (tx) => {
    if ((await caseOf(tx, actor, { of: { agreementId } })) === undefined) return undefined;
    const [row] = await tx
      .select()
      .from(document)
      .where(and(eq(document.agreementId, agreementId), eq(document.kind, 'sealedAgreement')));
    return row;
  });
}
