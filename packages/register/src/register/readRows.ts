import { parse } from 'csv-parse/sync';
import { agencyTypes, type RegisterRow } from './row.ts';
import { postalCode } from './states.ts';

/** The columns that the register is read from; others (derived totals) may be there. */
export const registerColumns = [
  'ori',
  'data_year',
  'pub_agency_name',
  'state_abbr',
  'county_name',
  'agency_type_name',
  'population',
  'officer_ct',
  'civilian_ct',
] as const;
export type RegisterRecord = Readonly<Record<(typeof registerColumns)[number], string>>;

/** Words that the register writes where it knows no county. */
const noCounty = new Set(['', 'NOT SPECIFIED', 'UNMAPPED COUNTY']);

const count = (text: string): number | null => (/^\d+(\.0+)?$/.test(text.trim()) ? Number(text) : null);

/** One line of the register as a row; a sentence when the line cannot be one. */
export function registerRow(record: RegisterRecord): RegisterRow | string {
  const type = agencyTypes.find((known) => known === record.agency_type_name);
  const name = record.pub_agency_name.replace(/\s+/g, ' ').trim();
  if (!/^[A-Z]{2}[A-Z0-9]{7}$/.test(record.ori)) return `"${record.ori}" is not an ORI of nine characters.`;
  if (type === undefined) return `"${record.agency_type_name}" is not a type of agency that the register uses.`;
  if (!/^[A-Z]{2}$/.test(record.state_abbr)) return `"${record.state_abbr}" is not a state.`;
  const year = count(record.data_year);
  if (year === null) return `"${record.data_year}" is not a year.`;
  if (name === '') return 'The agency has no name.';
  const population = count(record.population);
  return {
    ori: record.ori,
    year,
    name,
    state: postalCode(record.state_abbr),
    stateRaw: record.state_abbr,
    counties: record.county_name
      .split(',')
      .map((county) => county.trim())
      .filter((county) => !noCounty.has(county)),
    type,
    population: population === 0 ? null : population,
    officers: count(record.officer_ct),
    civilians: count(record.civilian_ct),
    subUnit: name.endsWith(':'),
  };
}

/** Rows of a small register that is already in memory (tests, a browser). Bad lines are left out: use `readRegister` for a file. */
export function registerRows(csv: string): readonly RegisterRow[] {
  const records: RegisterRecord[] = parse(csv, { columns: true, skip_empty_lines: true });
  return records.map(registerRow).filter((row) => typeof row !== 'string');
}
