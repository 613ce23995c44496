import type { Tx } from '@ice-access/database';
import { type Edition, editionOf, type FitDiffers, type SharedFit, sharedFitOf } from '@ice-access/domain/assessment';
import type { Instant } from '@ice-access/domain/kernel';
import { canonicalText, digestOf } from '@ice-access/ledger';
import { mergedAnswers } from './answers.ts';
import type { StoredSnapshot } from './handedOver.ts';

/** One hand-over, by the hash that its event carries. */
interface Source {
  readonly snapshotId: string;
  readonly digest: string;
}
/** The text of a stored result. */
export interface FitBody extends SharedFit {
  readonly from: readonly Source[];
}

/** What was handed over up to one hand-over, oldest first; all of it without a last one. */
export async function frozenUpTo(tx: Tx, requestId: string, last: string | null): Promise<readonly StoredSnapshot[]> {
  const { rows } = await tx.$client.query<StoredSnapshot>({
    name: 'frozen up to',
    text: `select snapshot_id as "snapshotId", section_id as "sectionId", digest, body from snapshot
      where request_id = $1 order by at, place`,
    values: [requestId],
  });
  const end = rows.findIndex(({ snapshotId }) => snapshotId === last);
  return end === -1 ? rows : rows.slice(0, end + 1);
}

/** The text of the fit that follows from what was handed over: the same bytes for the same hand-overs and edition, for ever. */
export function fitBody(edition: Edition, frozen: readonly StoredSnapshot[]): { readonly body: string; readonly inputsDigest: string } {
  const answers = mergedAnswers(frozen, 'both');
  const from = frozen.map(({ snapshotId, digest }): Source => ({ snapshotId, digest }));
  const shared = sharedFitOf(edition, answers);
  return { body: canonicalText({ ...shared, from }), inputsDigest: digestOf(shared.inputs) };
}

interface Handed {
  readonly requestId: string;
  readonly agencyId: string;
  readonly edition: Edition;
  readonly snapshotId: string;
  readonly at: Instant;
}

/** Keeps the fit that both sides are shown from this hand-over on, as the next version. */
export async function keepFit(tx: Tx, { requestId, agencyId, edition, snapshotId, at }: Handed): Promise<void> {
  const { body, inputsDigest } = fitBody(edition, await frozenUpTo(tx, requestId, null));
  await tx.$client.query({
    name: 'keep fit',
    text: `insert into fit_result (request_id, version, agency_id, edition, snapshot_id, inputs_digest, body, at)
      select $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, $6, $7 from fit_result where request_id = $1`,
    values: [requestId, agencyId, edition.id, snapshotId, inputsDigest, body, at],
  });
}

/** One stored result without its text. */
export interface FitVersion {
  readonly version: number;
  readonly editionId: string;
  readonly at: string;
  /** Which part was handed over; null for the whole form. */
  readonly sectionId: string | null;
  readonly side: 'agency' | 'ice';
}

/** Every version of a case's fit, newest first. */
export async function fitVersions(tx: Tx, requestId: string): Promise<readonly FitVersion[]> {
  const { rows } = await tx.$client.query<Omit<FitVersion, 'at'> & { at: Date }>({
    name: 'fit versions',
    text: `select f.version, f.edition as "editionId", f.at, s.section_id as "sectionId", s.side
      from fit_result f join snapshot s using (snapshot_id) where f.request_id = $1 order by f.version desc`,
    values: [requestId],
  });
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}

export interface StoredFit {
  readonly edition: string;
  readonly snapshotId: string;
  readonly inputsDigest: string;
  readonly body: string;
}

/** One stored result. */
export async function storedFit(tx: Tx, requestId: string, version: number): Promise<StoredFit | undefined> {
  const { rows } = await tx.$client.query<StoredFit>({
    name: 'stored fit',
    text: `select edition, snapshot_id as "snapshotId", inputs_digest as "inputsDigest", body from fit_result where request_id = $1 and version = $2`,
    values: [requestId, version],
  });
  return rows[0];
}

/** The result in a stored text. Texts are written by `keepFit` alone. */
export const readFit = (body: string): FitBody => JSON.parse(body) as FitBody;

/** What is wrong with a stored result, or that nothing is. */
export type Replay = 'same' | FitDiffers;

/** Works a stored result out again, from the snapshots it names and its edition, and compares every byte. */
export async function replayFit(tx: Tx, requestId: string, version: number): Promise<Replay | undefined> {
  const stored = await storedFit(tx, requestId, version);
  if (stored === undefined) return undefined;
  const edition = editionOf(stored.edition);
  if (edition === undefined) return 'noEdition';
  const frozen = await frozenUpTo(tx, requestId, stored.snapshotId);
  const again = fitBody(edition, frozen);
  if (again.body === stored.body && again.inputsDigest === stored.inputsDigest) return 'same';
  const named = new Map(readFit(stored.body).from.map(({ snapshotId, digest }) => [snapshotId, digest]));
  const untouched = frozen.length === named.size && frozen.every(({ snapshotId, digest }) => named.get(snapshotId) === digest);
  return untouched ? 'resultChanged' : 'snapshotChanged';
}
