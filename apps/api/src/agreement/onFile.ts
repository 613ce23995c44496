import { readStream, type Tx } from '@ice-access/database';
import { type AgreementEvent, type AgreementState, agreement, parseAgreementFact } from '@ice-access/domain/agreement';
import type { Head, Link } from '@ice-access/ledger';
import { Recent } from '../page/recent.ts';
import { type CaseAgency, caseAgency, handOf, headOf } from '../request/onFile.ts';

/** An agreement as the log has it. */
export interface AgreementOnFile {
  readonly agency: CaseAgency;
  readonly contentVersion: number;
  readonly events: readonly AgreementEvent[];
  readonly state: AgreementState;
  readonly head: Head;
}
export type OpenedAgreement = Exclude<AgreementState, { phase: 'unopened' }>;

export const streamOf = (agreementId: string): string => `agreement/${agreementId}`;

/** An event as the domain reads it. Parsed on the way out; a later schema version gets its upcast here. */
export const toEvent = (link: Link): AgreementEvent => ({
  ...parseAgreementFact(link.type, JSON.parse(link.data)),
  at: link.at,
  on: link.on,
  by: handOf(link),
});

/** What a chain of events folds to, by the hash of its head: it cannot go stale. */
type Folded = Pick<AgreementOnFile, 'events' | 'state'>;
const folded = new Recent<Folded>(1000);

async function foldStream(tx: Tx, agreementId: string): Promise<Folded> {
  const events = (await readStream(tx, streamOf(agreementId))).map(toEvent);
  return { events, state: agreement.fold(agreement.initial, events) };
}

/** Reads an agreement from its log; undefined when this reader has no such agreement. With `lock` its row is locked first. */
export async function readAgreement(tx: Tx, agreementId: string, lock = false): Promise<AgreementOnFile | undefined> {
  const { rows } = await tx.$client.query<{ content_version: number; agency_id: string; field_office: string | null }>({
    name: lock ? 'lock agreement' : 'read agreement',
    text: `select content_version, agency_id, field_office from agreement where agreement_id = $1 ${lock ? 'for update' : ''}`,
    values: [agreementId],
  });
  const [row] = rows;
  const agency = row === undefined ? undefined : await caseAgency(tx, row.agency_id, row.field_office);
  if (row === undefined || agency === undefined) return undefined;
  const head = await headOf(tx, streamOf(agreementId));
  const { events, state } = await folded.of(head.hash, () => foldStream(tx, agreementId));
  return { agency, contentVersion: row.content_version, events, state, head };
}
