import { type Tx, tables } from '@ice-access/database';
import { type Actor, organisationOf, seesCase } from '@ice-access/domain/parties';
import { and, eq, isNull } from 'drizzle-orm';

/** The case that a document or a letter belongs to. */
export type CaseRef = { readonly requestId: string } | { readonly agreementId: string };
/** A letter that came by mail is scanned before its request is recorded: until then it belongs to the agency that wrote it. */
export type Owner = CaseRef | { readonly agencyId: string } | { readonly organisationId: string };

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
      ? tx
          .select({ agencyId: request.agencyId, fieldOffice: request.fieldOffice, phase: request.phase })
          .from(request)
          .where(eq(request.requestId, of.requestId))
      : tx
          .select({ agencyId: agreement.agencyId, fieldOffice: agreement.fieldOffice, phase: agreement.phase })
          .from(agreement)
          .where(eq(agreement.agreementId, of.agreementId));
  const [row] = lock ? await query.for('update') : await query;
  if (row === undefined || !seesCase(actor, row)) return undefined;
  if (actor.party !== 'agency' && 'requestId' in of && neverSent.includes(row.phase)) return undefined;
  return row;
}

/** Whose documents a new one joins. An agency's own are there for the program office only, and never locked. */
export async function ownerOf(
  tx: Tx,
  actor: Actor,
  { of, lock = false }: { readonly of: Owner; readonly lock?: boolean },
): Promise<CaseRow | undefined> {
  if ('organisationId' in of) return papersOf(tx, actor, of.organisationId);
  if (!('agencyId' in of)) return caseOf(tx, actor, { of, lock });
  if (actor.party !== 'ice' || !actor.roles.includes('ice.programOffice')) return undefined;
  const { agency } = tables;
  const [row] = await tx.select({ agencyId: agency.agencyId }).from(agency).where(eq(agency.agencyId, of.agencyId));
  return row === undefined ? undefined : { ...row, phase: 'unopened' };
}

const ownKeepers = ['agency.administrator', 'agency.official', 'ice.administrator', 'oversight.administrator'] as const;

/** The papers of an organisation are for whoever looks after its people, and of an agency for the program office. */
async function papersOf(tx: Tx, actor: Actor, organisationId: string): Promise<CaseRow | undefined> {
  const roles: readonly string[] = actor.roles;
  const { organisation } = tables;
  const [row] = await tx
    .select({ kind: organisation.kind, phase: organisation.phase })
    .from(organisation)
    .where(eq(organisation.organisationId, organisationId));
  const isOwn = organisationOf(actor) === organisationId && ownKeepers.some((role) => roles.includes(role));
  const isForOffice = row?.kind === 'agency' && roles.includes('ice.programOffice');
  return row !== undefined && (isOwn || isForOffice) ? { agencyId: organisationId, phase: row.phase } : undefined;
}

/** The rows of `document` that belong to a case, or that wait for one. */
export function belongsTo(of: Owner) {
  const { document } = tables;
  if ('requestId' in of) return eq(document.requestId, of.requestId);
  if ('agreementId' in of) return eq(document.agreementId, of.agreementId);
  if ('organisationId' in of) return eq(document.organisationId, of.organisationId);
  return and(eq(document.agencyId, of.agencyId), isNull(document.organisationId), isNull(document.requestId), isNull(document.agreementId));
}

/** The case that a document belongs to: the database holds one of the two. */
export const caseRefOf = (row: { readonly requestId: string | null; readonly agreementId: string | null }): CaseRef | undefined =>
  row.requestId !== null ? { requestId: row.requestId } : row.agreementId !== null ? { agreementId: row.agreementId } : undefined;
