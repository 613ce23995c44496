import { type Tx, tables } from '@ice-access/database';
import type { Actor } from '@ice-access/domain/parties';
import { eq } from 'drizzle-orm';

/** What a document or a letter belongs to. */
export type CaseRef = { readonly requestId: string } | { readonly agreementId: string };

export interface CaseRow {
  readonly agencyId: string;
  readonly phase: string;
}

/** A request that was never sent is the agency's alone: for everybody else it is not there. */
const neverSent = ['draft', 'discarded'];

/** The case as this actor may see it; row-level security makes another agency's case the same as none. */
export async function caseOf(
  tx: Tx,
  actor: Actor,
  { of, lock = false }: { readonly of: CaseRef; readonly lock?: boolean },
): Promise<CaseRow | undefined> {
  const { request, agreement } = tables;
  const query =
    'requestId' in of
      ? tx.select({ agencyId: request.agencyId, phase: request.phase }).from(request).where(eq(request.requestId, of.requestId))
      : tx
          .select({ agencyId: agreement.agencyId, phase: agreement.phase })
          .from(agreement)
          .where(eq(agreement.agreementId, of.agreementId));
  const [row] = lock ? await query.for('update') : await query;
  if (row !== undefined && actor.party !== 'agency' && 'requestId' in of && neverSent.includes(row.phase)) return undefined;
  return row;
}

/** The rows of `document` that belong to a case. */
export const belongsTo = (of: CaseRef) =>
  'requestId' in of ? eq(tables.document.requestId, of.requestId) : eq(tables.document.agreementId, of.agreementId);

/** The case that a document belongs to: the database holds one of the two. */
export const caseRefOf = (row: { readonly requestId: string | null; readonly agreementId: string | null }): CaseRef | undefined =>
  row.requestId !== null ? { requestId: row.requestId } : row.agreementId !== null ? { agreementId: row.agreementId } : undefined;
