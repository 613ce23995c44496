import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { displayName, fieldOfficeZones, type RegisterRow, type Routing, readRouting } from '@ice-access/register';
import { readRegister } from '@ice-access/register/files';
import pg from 'pg';
import { agencyIdOf } from '../agency/agencyId.ts';
import { type AgencyRow, saveAgencies, saveFieldOffices } from '../agency/saveAgencies.ts';
import type { Operator } from './operator.ts';

const batchRows = 2_000;
const keyOf = (office: string): string => office.toLowerCase().replaceAll(' ', '-');
const offices = Object.entries(fieldOfficeZones).map(([name, zone]) => ({ key: keyOf(name), name, zone }));

function rowOf(row: RegisterRow, routing: Routing): AgencyRow {
  const { ori, name, counties, state, type, population, officers, year } = row;
  const routed = routing(state, counties);
  return {
    agency_id: agencyIdOf(ori),
    ori,
    name,
    display_name: displayName(row),
    counties,
    state,
    type,
    population,
    officers,
    year,
    // Null where the routing does not settle it: the program office names the field office when it acknowledges a request.
    field_office: routed === null ? null : keyOf(routed.office),
  };
}

/** Loads the shipped register of agencies and the field offices they belong to. Told twice, it changes nothing the second time. */
export async function loadRegister(
  { env, ownerUrl, say }: Operator,
  file = join(env.root, 'data/register/fbi_lee_latest.csv'),
): Promise<void> {
  const routing = readRouting(readFileSync(join(env.root, 'data/geo/ice-areas-of-responsibility.csv'), 'utf8'));
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  let read = 0;
  let changed = 0;
  let batch: AgencyRow[] = [];
  const save = async () => {
    changed += await saveAgencies(owner, batch);
    batch = [];
    say(`Register: ${read.toLocaleString('en-US')} agencies read.`);
  };
  try {
    await owner.query('begin');
    await saveFieldOffices(owner, offices);
    for await (const row of readRegister(file)) {
      batch.push(rowOf(row, routing));
      read += 1;
      if (batch.length === batchRows) await save();
    }
    if (batch.length > 0) await save();
    await owner.query('commit');
    await owner.query('analyze agency');
  } finally {
    await owner.end();
  }
  process.stdout.write(`${JSON.stringify({ read, changed })}\n`);
}
