import type { ImportPlan, ListedAgreement } from '@ice-access/register';
import type { ClientBase } from 'pg';

const recordset = `r("key" text, "agencyKey" text, kind text, state text, agency text, county text, type text, model text, "signedOn" date,
  "signedRaw" text, moa jsonb, addendum jsonb, match jsonb, decided boolean, standing text, "firstListedOn" date, "lastListedOn" date,
  "lastListedAt" text, "lastListedIn" text, "missingSince" date, "before" text)`;
const values = `r."key", r."agencyKey", r.kind, r.state, r.agency, r.county, r.type, r.model, r."signedOn", r."signedRaw", r.moa, r.addendum, r.match,
  r.decided, r.standing, r."firstListedOn", r."lastListedOn", r."lastListedAt", r."lastListedIn", r."missingSince"`;
const names = `key, agency_key, kind, state, agency, county, type, model, signed_on, signed_raw, moa, addendum, match,
  decided, standing, first_listed_on, last_listed_on, last_listed_at, last_listed_in, missing_since`;

async function change(client: ClientBase, rows: readonly (ListedAgreement & { readonly before: string })[]): Promise<void> {
  await client.query(
    `update listed_agreement as a set (${names}) = (select ${values}) from jsonb_to_recordset($1::jsonb) as ${recordset} where a.key = r."before"`,
    [JSON.stringify(rows)],
  );
}

/** Carries out a plan in the caller's transaction: all of a list, or nothing of it. */
export async function persistPlan(client: ClientBase, plan: ImportPlan): Promise<void> {
  const { list, counts } = plan;
  await client.query(
    `insert into list_import (sha256, file_name, kind, as_of, listed_at, counts) values ($1, $2, $3, $4, $5, $6) on conflict (sha256) do nothing`,
    [list.sha256, list.fileName, list.kind, list.asOf, list.listedAt, JSON.stringify(counts)],
  );
  await client.query(`insert into listed_agreement (${names}) select ${values} from jsonb_to_recordset($1::jsonb) as ${recordset}`, [
    JSON.stringify(plan.adds),
  ]);
  await change(client, [
    ...plan.changes.map(({ before, after }) => ({ ...after, before: before.key })),
    ...plan.noLongerListed.map((row) => ({ ...row, before: row.key })),
  ]);
  await client.query(
    `insert into listed_row (sha256, row_number, key, raw, fixed)
     select $1, r.row_number, r.key, r.raw, r.fixed from jsonb_to_recordset($2::jsonb) as r(row_number int, key text, raw jsonb, fixed jsonb)`,
    [
      list.sha256,
      JSON.stringify(
        plan.sightings.map(({ key, sighting }) => ({ row_number: sighting.rowNumber, key, raw: sighting.raw, fixed: sighting.fixed })),
      ),
    ],
  );
}
