import { fairview, lakeland } from '@ice-access/domain/testing';
import type pg from 'pg';
import type { Half } from './sides.ts';

/** Everything of one half that a thief could carry to another door. */
export interface Loot {
  readonly agencyId: string;
  /** Ids by what they name. */
  readonly ids: Readonly<Record<IdKind, readonly string[]>>;
  readonly references: readonly string[];
}
const idKinds = ['requestId', 'agreementId', 'documentId', 'textId', 'snapshotId', 'trackId', 'letterId', 'personId'] as const;
export type IdKind = (typeof idKinds)[number];

const questions: Readonly<Record<IdKind, string>> = {
  requestId: 'select request_id as id from request where agency_id = $1 order by phase, 1',
  agreementId: 'select agreement_id as id from agreement where agency_id = $1 order by phase, 1',
  documentId: 'select document_id as id from document where agency_id = $1 order by 1',
  textId: 'select text_id as id from typed_text where agency_id = $1 order by 1',
  snapshotId: 'select snapshot_id as id from snapshot where agency_id = $1 order by 1',
  trackId: `select distinct ask ->> 'trackId' as id from event, jsonb_array_elements(body -> 'asks') ask
    where agency_id = $1 and type = 'RequestSubmitted' order by 1`,
  letterId: 'select outbox_id as id from outbox where agency_id = $1 order by 1',
  personId: "select person_id as id from member where organisation_id = $1 and party = 'agency' order by 1",
};

/** What there is to take in one half. */
export async function lootOf(owner: pg.Client, half: Half): Promise<Loot> {
  const agencyId = half === 'one' ? fairview : lakeland;
  const ask = async (text: string) => (await owner.query<{ id: string }>(text, [agencyId])).rows.map(({ id }) => id);
  const ids: Record<IdKind, readonly string[]> = {
    requestId: [],
    agreementId: [],
    documentId: [],
    textId: [],
    snapshotId: [],
    trackId: [],
    letterId: [],
    personId: [],
  };
  for (const kind of idKinds) ids[kind] = await ask(questions[kind]);
  const references = await ask(
    'select reference as id from request where agency_id = $1 union all select reference from agreement where agency_id = $1',
  );
  return { agencyId, ids, references };
}

/** One line that changes with every row of the cases of one half. */
export async function fingerprintOf(owner: pg.Client, { agencyId }: Loot): Promise<string> {
  const prints: string[] = [];
  for (const table of [
    'request',
    'agreement',
    'event',
    'stream_head',
    'typed_text',
    'answer',
    'snapshot',
    'fit_result',
    'document',
    'outbox',
    'agreement_value',
  ]) {
    const { rows } = await owner.query<{ print: string | null }>(
      `select md5(string_agg(md5(t::text), '' order by md5(t::text))) as print from ${table} t where agency_id = $1`,
      [agencyId],
    );
    prints.push(`${table} ${rows[0]?.print}`);
  }
  return prints.join('\n');
}
