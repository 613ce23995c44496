import type { Client } from 'pg';

/** One row of a list as the database has it, with the agency of the register it was matched to. */
export interface StoredRow {
  readonly file: string;
  readonly row: number;
  readonly state: string;
  /** The name after the fixes. */
  readonly agency: string;
  readonly printed: string;
  readonly county: string;
  readonly model: string;
  readonly signed: string | null;
  readonly kind: 'participating' | 'pending';
  readonly outcome: string;
  readonly ori: string | null;
  readonly parent: boolean;
  readonly registerType: string | null;
  readonly registerCounties: readonly string[];
}

/** What the database says of every row of every list: the name is the row's own, the match its agreement's. */
export async function storedRows(client: Client): Promise<readonly StoredRow[]> {
  const { rows } = await client.query<StoredRow>(
    `select i.file_name as file, r.row_number as row, l.state, coalesce(r.fixed ->> 'agency', r.raw ->> 'agency') as agency, r.raw ->> 'agency' as printed,
            r.raw ->> 'county' as county, l.model, l.signed_on::text as signed, l.kind, l.outcome, l.ori,
            coalesce((l.match ->> 'parent')::boolean, false) as parent, a.type as "registerType", coalesce(a.counties, '{}') as "registerCounties"
       from listed_row r join list_import i using (sha256) join listed_agreement l using (key) left join agency a on a.ori = l.ori
      order by 1, 2`,
  );
  return rows;
}

/** One hash over everything that an import writes: equal when nothing changed. */
export async function stateHash(client: Client): Promise<string> {
  const { rows } = await client.query<{ hash: string }>(
    `select md5(concat((select string_agg(t::text, '|' order by key) from listed_agreement t), (select string_agg(t::text, '|' order by sha256, row_number) from listed_row t),
            (select string_agg(t::text, '|' order by sha256) from list_import t))) as hash`,
  );
  return rows[0]?.hash ?? '';
}

/** Folded names of each state's counties, as the register knows them. */
export async function countiesOf(client: Client): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await client.query<{ state: string; counties: string[] }>(
    'select state, array_agg(distinct county) as counties from agency, unnest(counties) as county group by state',
  );
  return new Map(rows.map(({ state, counties }) => [state, new Set(counties.map(plain))]));
}

/** The proof's own folding, on purpose not the matcher's. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\(addendum\)/, '')
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/\bste\b\.?/g, 'sainte')
    .replace(/&/g, 'and')
    .replace(/\b(county|parish)$/, '')
    .replace(/[^a-z0-9]/g, '');
