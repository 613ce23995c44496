import type { Known, ListedAgreement, MatchDecision, NewestList, PublishedList } from '@ice-access/register';
import type { ClientBase } from 'pg';

/** A day as the database says it, not as a local Date. */
const columns = `key, agency_key as "agencyKey", kind, state, agency, county, type, model, signed_on::text as "signedOn", signed_raw as "signedRaw",
  moa, addendum, match, decided, standing, first_listed_on::text as "firstListedOn", last_listed_on::text as "lastListedOn",
  last_listed_at as "lastListedAt", last_listed_in as "lastListedIn", missing_since::text as "missingSince"`;

/** What the database knows before a list is imported. A few thousand rows: an import is planned in memory. */
export async function readKnown(client: ClientBase, list: Pick<PublishedList, 'sha256'>): Promise<Known> {
  const { rows: agreements } = await client.query<ListedAgreement>(`select ${columns} from listed_agreement order by key`);
  const { rows: newest } = await client.query<NewestList & { kind: string }>(
    'select distinct on (kind) kind, listed_at as "listedAt", sha256 from list_import order by kind, listed_at desc, imported_at desc',
  );
  const { rows: seen } = await client.query<{ row_number: number; key: string }>(
    'select row_number, key from listed_row where sha256 = $1',
    [list.sha256],
  );
  const newestOf = (wanted: string): NewestList | null => {
    const found = newest.find(({ kind }) => kind === wanted);
    return found === undefined ? null : { listedAt: found.listedAt, sha256: found.sha256 };
  };
  return {
    agreements,
    newest: { participating: newestOf('participating'), pending: newestOf('pending') },
    sightings: new Map(seen.map((row) => [`${list.sha256}:${row.row_number}`, row.key])),
  };
}

/** The latest decision about each name. */
export async function readDecisions(client: ClientBase): Promise<readonly MatchDecision[]> {
  const { rows } = await client.query<{ agency_key: string; verdict: MatchDecision['verdict']; decided_at: Date }>(
    'select distinct on (agency_key) agency_key, verdict, decided_at from match_decision order by agency_key, decided_at desc, decision_id desc',
  );
  return rows.map((row) => ({ agencyKey: row.agency_key, verdict: row.verdict, decidedAt: row.decided_at.toISOString() }));
}
