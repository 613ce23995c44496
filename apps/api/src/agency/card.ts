import { type Tx, tables } from '@ice-access/database';

/** A field office as both fronts show it. */
export interface FieldOfficeCard {
  readonly key: string;
  readonly name: string;
  readonly zone: string;
}
/** An agency of the register as both fronts show it. */
export interface AgencyCard {
  readonly agencyId: string;
  readonly ori: string;
  readonly name: string;
  readonly displayName: string;
  readonly counties: readonly string[];
  readonly state: string;
  readonly type: string;
  readonly population: number | null;
  readonly officers: number | null;
  readonly year: number | null;
  /** Null where the routing does not settle it. */
  readonly fieldOffice: FieldOfficeCard | null;
}

const { agency, fieldOffice } = tables;
const { agencyId, ori, name, displayName, counties, state, type, population, officers, year } = agency;
export const cardColumns = { agencyId, ori, name, displayName, counties, state, type, population, officers, year };
export const officeColumns = { key: fieldOffice.key, name: fieldOffice.name, zone: fieldOffice.zone };

/** One agency of the register. */
export async function cardOf(tx: Tx, id: string): Promise<AgencyCard | undefined> {
  const { rows } = await tx.$client.query<Omit<AgencyCard, 'fieldOffice'> & { office: FieldOfficeCard | null }>({
    name: 'agency card',
    text: `select a.agency_id as "agencyId", a.ori, a.name, a.display_name as "displayName", a.counties, a.state, a.type, a.population,
        a.officers, a.year, case when f.key is not null then json_build_object('key', f.key, 'name', f.name, 'zone', f.zone) end as office
      from agency a left join field_office f on f.key = a.field_office where a.agency_id = $1`,
    values: [id],
  });
  const [row] = rows;
  if (row === undefined) return undefined;
  const { office, ...card } = row;
  return { ...card, fieldOffice: office };
}

/** The card of a case's agency, which a foreign key keeps there. */
export async function cardOfCase(tx: Tx, agencyId: string): Promise<AgencyCard> {
  const card = await cardOf(tx, agencyId);
  if (card === undefined) throw new Error('a case without its agency');
  return card;
}
