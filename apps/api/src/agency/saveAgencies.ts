import type { Client } from 'pg';

export interface FieldOfficeRow {
  readonly key: string;
  readonly name: string;
  readonly zone: string;
}
export interface AgencyRow {
  readonly agency_id: string;
  readonly ori: string;
  readonly name: string;
  readonly display_name: string;
  readonly counties: readonly string[];
  readonly state: string;
  readonly type: string;
  readonly population: number | null;
  readonly officers: number | null;
  readonly year: number | null;
  readonly field_office: string | null;
}

export async function saveFieldOffices(owner: Client, offices: readonly FieldOfficeRow[]): Promise<void> {
  await owner.query(
    `insert into field_office (key, name, zone) select key, name, zone from jsonb_to_recordset($1::jsonb) as o(key text, name text, zone text)
     on conflict (key) do update set name = excluded.name, zone = excluded.zone`,
    [JSON.stringify(offices)],
  );
}

/** Adds or renews agencies; gives how many rows changed. A second load of the same register changes none. */
export async function saveAgencies(owner: Client, rows: readonly AgencyRow[]): Promise<number> {
  const { rowCount } = await owner.query(
    `insert into agency as a (agency_id, ori, name, display_name, counties, state, type, population, officers, year, field_office)
     select agency_id, ori, name, display_name, counties, state, type, population, officers, year, field_office
       from jsonb_to_recordset($1::jsonb) as r(agency_id uuid, ori text, name text, display_name text, counties text[], state text, type text,
                                               population int, officers int, year int, field_office text)
     on conflict (ori) do update
        set name = excluded.name, display_name = excluded.display_name, counties = excluded.counties, state = excluded.state, type = excluded.type,
            population = excluded.population, officers = excluded.officers, year = excluded.year, field_office = excluded.field_office
      where (a.name, a.display_name, a.counties, a.state, a.type, a.population, a.officers, a.year, a.field_office) is distinct from
            (excluded.name, excluded.display_name, excluded.counties, excluded.state, excluded.type, excluded.population, excluded.officers, excluded.year, excluded.field_office)`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}
