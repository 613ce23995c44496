import type { Client } from 'pg';

/** Rows as of a published list, a row per agency and model: the real lists hold about fifteen hundred. */
export async function saveListed(client: Client, rows: number): Promise<void> {
  await client.query(
    `insert into list_import (sha256, file_name, kind, as_of, listed_at, counts) values (repeat('0', 64), 'made-by-the-bench.xlsx', 'participating', '2026-11-01', '2026-11-01', '{}')`,
  );
  await client.query(
    `insert into listed_agreement (key, agency_key, kind, state, agency, county, type, model, signed_on, signed_raw, moa, addendum, match, decided,
       standing, first_listed_on, last_listed_on, last_listed_at, last_listed_in)
     select n || '|' || ori, n || '|' || ori, 'participating', state, display_name, counties[1], type,
       (array['jailEnforcement', 'taskForce', 'warrantServiceOfficer'])[1 + n % 3], '2025-06-01', '6/1/2025', '{"url": null}', '{"url": null}',
       jsonb_build_object('outcome', 'matched', 'ori', ori), false, (array['listed', 'listed', 'listed', 'noLongerListed'])[1 + n % 4],
       '2025-07-01', '2026-11-01', '2026-11-01', repeat('0', 64)
     from agency, generate_series(0, 2) n order by n, md5(ori) limit $1`,
    [rows],
  );
}
