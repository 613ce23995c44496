import { readStream, type Tx } from '@ice-access/database';
import { agreement } from '@ice-access/domain/agreement';
import { organisation } from '@ice-access/domain/organisation';
import { request } from '@ice-access/domain/request';
import { toEvent as toAgreementEvent } from '../agreement/onFile.ts';
import { rowOf as agreementRowOf, projectAgreement } from '../agreement/project.ts';
import { forgetForecasts } from '../forecast/forgetForecasts.ts';
import { toEvent as toOrganisationEvent } from '../organisation/onFile.ts';
import { rowOf as organisationRowOf, projectOrganisation, staffOf } from '../organisation/project.ts';
import { caseAgency, toEvent } from '../request/onFile.ts';
import { projectRequest, rowOf } from '../request/project.ts';
import { staffDifferences } from './staff.ts';

/** One column of one row that the log says otherwise. */
export interface Difference {
  readonly stream: string;
  readonly column: string;
  readonly stored: unknown;
  readonly folded: unknown;
}
export interface Refolded {
  readonly streams: number;
  readonly changed: number;
  readonly differences: readonly Difference[];
}

type Columns = Readonly<Record<string, unknown>>;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const columnName = (name: string): string => snake(name);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Dates as text: the driver would make local midnights of them. */
const storedRow = async (tx: Tx, kind: 'request' | 'agreement' | 'organisation', id: string): Promise<Columns | undefined> => {
  const { rows } = await tx.$client.query<{ row: Columns }>(`select to_jsonb(r) as row from ${kind} r where ${kind}_id = $1`, [id]);
  return rows[0]?.row;
};

async function refoldOne(tx: Tx, stream: string, repair: boolean): Promise<readonly Difference[]> {
  const [kind, id = ''] = stream.split('/');
  if (kind === 'organisation') return refoldOrganisation(tx, { stream, id, repair });
  if (kind !== 'request' && kind !== 'agreement') return [{ stream, column: 'stream', stored: stream, folded: null }];
  const links = await readStream(tx, stream);
  const last = links.at(-1);
  if (last === undefined) return [];
  const stored = await storedRow(tx, kind, id);
  const version = last.sequence;
  const at = last.at;
  const folded = kind === 'request' ? foldRequest(links) : foldAgreement(links);
  const wanted: Columns = { version, ...folded.row };
  const differences =
    stored === undefined
      ? [{ stream, column: 'row', stored: null, folded: 'present' }]
      : Object.entries(wanted).flatMap(([name, value]): Difference[] => {
          const kept = stored[columnName(name)];
          return same(kept, value) ? [] : [{ stream, column: columnName(name), stored: kept, folded: value }];
        });
  if (differences.length > 0 && repair) {
    const agency = await caseAgency(tx, folded.row.agencyId);
    if (agency === undefined) throw new Error(`${stream}: its agency is not there`);
    // The row of a stream of one event is inserted, so a stored one has to go through the update.
    const reach = stored === undefined ? version : Math.max(version, 2);
    if (folded.kind === 'request') await projectRequest(tx, { requestId: id, state: folded.state, version: reach, at, agency });
    else await projectAgreement(tx, { agreementId: id, state: folded.state, version: reach, at, agency });
    await tx.$client.query(`update ${kind} set version = $2, reference = $3 where ${kind}_id = $1`, [id, version, folded.row.reference]);
  }
  return differences;
}

/** An organisation's row, and its people, offices and invitations with it. */
async function refoldOrganisation(
  tx: Tx,
  { stream, id, repair }: { stream: string; id: string; repair: boolean },
): Promise<readonly Difference[]> {
  const links = await readStream(tx, stream);
  const last = links.at(-1);
  const state = organisation.fold(organisation.initial, links.map(toOrganisationEvent));
  if (last === undefined || state.phase === 'unopened')
    throw new Error('a stream with events folds to an organisation that was never opened');
  const stored = await storedRow(tx, 'organisation', id);
  const version = last.sequence;
  const folded: Columns = { version, ...organisationRowOf(state) };
  const ofRow = Object.entries(folded).flatMap(([name, value]): Difference[] => {
    const kept = stored?.[columnName(name)] ?? null;
    return same(kept, value) ? [] : [{ stream, column: columnName(name), stored: kept, folded: value }];
  });
  const differences = [...ofRow, ...(await staffDifferences(tx, { stream, id, staff: staffOf(state) }))];
  if (differences.length > 0 && repair) {
    const agency = await caseAgency(tx, id);
    const name = agency?.name ?? String(stored?.name ?? '');
    await projectOrganisation(tx, { organisationId: id, name, state, version, at: last.at });
  }
  return differences;
}

type Links = Awaited<ReturnType<typeof readStream>>;
function foldRequest(links: Links) {
  const state = request.fold(request.initial, links.map(toEvent));
  const row = rowOf(state);
  if (row === undefined) throw new Error('a stream with events folds to a request that was never opened');
  return { kind: 'request' as const, state, row };
}
function foldAgreement(links: Links) {
  const state = agreement.fold(agreement.initial, links.map(toAgreementEvent));
  const row = agreementRowOf(state);
  if (row === undefined) throw new Error('a stream with events folds to an agreement that was never opened');
  return { kind: 'agreement' as const, state, row };
}

/** Folds every stream anew and compares it with its row; with `repair` the rows are rebuilt. Requests first: agreements refer to them. */
export async function refold(tx: Tx, { repair }: { readonly repair: boolean }): Promise<Refolded> {
  const { rows } = await tx.$client.query<{ stream: string }>('select distinct stream from event order by stream desc');
  const differences: Difference[] = [];
  for (const { stream } of rows) differences.push(...(await refoldOne(tx, stream, repair)));
  if (repair) await forgetForecasts(tx);
  return { streams: rows.length, changed: new Set(differences.map(({ stream }) => stream)).size, differences };
}
