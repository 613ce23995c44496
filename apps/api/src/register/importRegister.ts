import { readFile } from 'node:fs/promises';
import { capitalized, displayName, fieldOfficeZones, type RegisterRow, type Routing, readRouting } from '@ice-access/register';
import { readRegister } from '@ice-access/register/files';
import type { Client } from 'pg';
import { agencyIdOf } from '../agency/agencyId.ts';
import { type AgencyRow, saveAgencies, saveFieldOffices } from '../agency/saveAgencies.ts';

export interface RegisterImport {
  readonly file: string;
  readonly routingFile: string;
  readonly say: (sentence: string) => void;
}
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
    counties: counties.map(capitalized),
    state,
    type,
    population,
    officers,
    year,
    // Null where the routing does not settle it: the program office names the field office when it acknowledges a request.
    field_office: routed === null ? null : keyOf(routed.office),
  };
}

/**
 * Loads a register of agencies and the field offices they belong to: read in bounded memory, written whole or not at all, so that a load
 * that was cut off is never taken for a loaded register. Told twice, it changes nothing the second time. An agency that left the register
 * stays, since cases may name it.
 */
export async function importRegister(
  owner: Client,
  { file, routingFile, say }: RegisterImport,
): Promise<{ read: number; changed: number }> {
  const routing = readRouting(await readFile(routingFile, 'utf8'));
  let read = 0;
  let changed = 0;
  let batch: AgencyRow[] = [];
  const save = async () => {
    changed += await saveAgencies(owner, batch);
    batch = [];
    say(`Register: ${read.toLocaleString('en-US')} agencies read.`);
  };
  await owner.query('begin');
  try {
    await saveFieldOffices(owner, offices);
    for await (const row of readRegister(file)) {
      batch.push(rowOf(row, routing));
      read += 1;
      if (batch.length === batchRows) await save();
    }
    if (batch.length > 0) await save();
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
  await owner.query('analyze agency');
  return { read, changed };
}
