import { readFile } from 'node:fs/promises';
import { displayName, fieldOfficeZones, readRouting, type RegisterRow, type Routing } from '@ice-access/register';
import { readRegister } from '@ice-access/register/files';
import type { Client } from 'pg';
import { agencyIdOf } from '../agency/agencyId.ts';
import { fieldOfficeKey } from '../agency/fieldOffices.ts';
import { type AgencyRow, saveAgencies, saveFieldOffices } from '../agency/saveAgencies.ts';

export interface RegisterImport {
  readonly file: string;
  readonly routingFile: string;
  readonly say: (sentence: string) => void;
}
const batchRows = 2_000;

function rowOf(row: RegisterRow, routing: Routing): AgencyRow {
  const routed = routing(row.state, row.counties);
  return {
    agency_id: agencyIdOf(row.ori),
    ori: row.ori,
    name: row.name,
    display_name: displayName(row),
    counties: row.counties,
    state: row.state,
    type: row.type,
    population: row.population,
    officers: row.officers,
    year: row.year,
    field_office: routed === null ? null : fieldOfficeKey(routed.office),
  };
}

/**
 * Reads the register in bounded memory and saves it batch by batch. An interrupted import is run again: rows that are as they should be
 * are left alone, so a second run changes nothing. An agency that left the register stays, since cases may name it.
 */
export async function importRegister(owner: Client, { file, routingFile, say }: RegisterImport): Promise<{ read: number; changed: number }> {
  const routing = readRouting(await readFile(routingFile, 'utf8'));
  await saveFieldOffices(
    owner,
    Object.entries(fieldOfficeZones).map(([name, zone]) => ({ key: fieldOfficeKey(name), name, zone })),
  );
  let read = 0;
  let changed = 0;
  let batch: AgencyRow[] = [];
  const save = async () => {
    changed += await saveAgencies(owner, batch);
    batch = [];
    say(`Register: ${read.toLocaleString('en-US')} agencies read.`);
  };
  for await (const row of readRegister(file)) {
    batch.push(rowOf(row, routing));
    read += 1;
    if (batch.length === batchRows) await save();
  }
  if (batch.length > 0) await save();
  await owner.query('analyze agency');
  return { read, changed };
}
