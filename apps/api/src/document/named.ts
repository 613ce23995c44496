import { type Tx, tables } from '@ice-access/database';
import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { Refused } from '../command/refused.ts';

export interface Naming {
  readonly requestId: string;
  readonly agreementId: string | null;
  readonly agencyId: string;
}
const fields = ['documentId', 'statementDocumentId'] as const;

const namedIn = (payload: object): readonly { field: string; id: string }[] =>
  fields.flatMap((field) => {
    const id: unknown = Reflect.get(payload, field);
    return typeof id === 'string' ? [{ field, id }] : [];
  });

/**
 * Evidence is a document of this very case. A scan that waited for its request joins it here. 422 with the field when a command names
 * a document that is not there, or that belongs to another case.
 */
export async function takeDocuments(tx: Tx, payload: object, { requestId, agreementId, agencyId }: Naming): Promise<void> {
  const named = namedIn(payload);
  if (named.length === 0) return;
  const { document } = tables;
  const waiting = and(
    isNull(document.organisationId),
    isNull(document.requestId),
    isNull(document.agreementId),
    eq(document.agencyId, agencyId),
  );
  const ofCase = agreementId === null ? undefined : eq(document.agreementId, agreementId);
  const ids = named.map(({ id }) => id);
  const rows = await tx
    .select({ id: document.documentId, requestId: document.requestId, agreementId: document.agreementId })
    .from(document)
    .where(and(inArray(document.documentId, ids), or(eq(document.requestId, requestId), ofCase, waiting)));
  const unknown = named.find(({ id }) => !rows.some((row) => row.id === id));
  if (unknown !== undefined) {
    throw new Refused('UNPROCESSABLE_CONTENT', {
      code: 'invalid',
      field: `data.${unknown.field}`,
      sentence: 'This case has no such document. Attach it first.',
    });
  }
  const joining = rows.filter((row) => row.requestId === null && row.agreementId === null).map(({ id }) => id);
  if (joining.length > 0) await tx.update(document).set({ requestId }).where(inArray(document.documentId, joining));
}
