import { iceOrganisation } from '@ice-access/domain/parties';
import { people } from '@ice-access/domain/testing';
import type { Client } from 'pg';
import { Rows } from './copyIn.ts';
import type { Chance } from './ids.ts';
import { uuidOf } from './ids.ts';

export interface Agency {
  readonly agencyId: string;
  readonly name: string;
  readonly state: string;
  readonly county: string;
  readonly office: string;
  readonly index: number;
}

const agencyOffices = ['official', 'preparer', 'agencyCounsel', 'governingBody'] as const;
const agencyRoles = { official: 'official', preparer: 'preparer', agencyCounsel: 'counsel', governingBody: 'governingBody' } as const;
const localOffices = { investigations: 'liaisonInvestigations', detention: 'liaisonDetention', fieldDirector: 'fieldDirector' } as const;
const centralOffices = {
  programOffice: 'programOffice',
  civilRights: 'civilRights',
  headquarters: 'headquarters',
  iceCounsel: 'counsel',
  signatory: 'signatory',
} as const;
const perOffice = 6;
/** The first day of every office: before the first case. */
const seatedOn = '2015-01-01';
const localBase = 1_000_000;
const centralBase = 2_000_000;

export const agencyPerson = (agency: Pick<Agency, 'index'>, office: (typeof agencyOffices)[number]): string =>
  uuidOf('person', agency.index * 4 + agencyOffices.indexOf(office));
const localPerson = (office: number, role: keyof typeof localOffices, number: number): string =>
  uuidOf('person', localBase + (office * 3 + Object.keys(localOffices).indexOf(role)) * perOffice + number);
export const centralPerson = (role: keyof typeof centralOffices, number = 0): string =>
  uuidOf('person', centralBase + Object.keys(centralOffices).indexOf(role) * perOffice + number);

/** Everybody who acts: four people of each agency, six of each office of a field office, six of each central one. */
export class Cast {
  readonly agencies: readonly Agency[];
  readonly #offices: readonly string[];

  private constructor(agencies: readonly Agency[]) {
    this.agencies = agencies;
    this.#offices = [...new Set(agencies.map(({ office }) => office))].toSorted();
  }

  /** Agencies of the register whose field office is known: at most three thousand. */
  static async of(client: Client, most: number): Promise<Cast> {
    const { rows } = await client.query<Omit<Agency, 'index'>>(
      `select agency_id as "agencyId", display_name as name, state, array_to_string(counties, ', ') as county, field_office as office
       from agency where field_office is not null order by md5(ori) limit $1`,
      [most],
    );
    return new Cast(rows.map((row, index) => ({ ...row, index })));
  }

  async save(client: Client): Promise<void> {
    await this.#saveOrganisations(client);
    const rows = new Rows(client, 'person', ['person_id', 'party', 'display_name', 'email']);
    const members = new Rows(client, 'member', ['organisation_id', 'person_id', 'party', 'joined_on']);
    const held = ['office_id', 'organisation_id', 'party', 'person_id', 'role', 'field_office', 'starts_on', 'granted_on'];
    const offices = new Rows(client, 'office', held);
    let count = 0;
    const add = async (id: string, party: 'agency' | 'ice', more: { agencyId?: string; role: string; office?: string }) => {
      count += 1;
      const organisation = more.agencyId ?? iceOrganisation;
      await rows.add([id, party, `Person ${count}`, `person${count}@bench.example`]);
      await members.add([organisation, id, party, seatedOn]);
      await offices.add([uuidOf('office', count), organisation, party, id, `${party}.${more.role}`, more.office, seatedOn, seatedOn]);
    };
    for (const agency of this.agencies)
      for (const office of agencyOffices)
        await add(agencyPerson(agency, office), 'agency', { agencyId: agency.agencyId, role: agencyRoles[office] });
    for (const [at, office] of this.#offices.entries())
      for (const [key, role] of Object.entries(localOffices) as [keyof typeof localOffices, string][])
        for (let number = 0; number < perOffice; number += 1) await add(localPerson(at, key, number), 'ice', { role, office });
    for (const [key, role] of Object.entries(centralOffices) as [keyof typeof centralOffices, string][])
      for (let number = 0; number < perOffice; number += 1) await add(centralPerson(key, number), 'ice', { role });
    await rows.flush();
    await members.flush();
    await offices.flush();
  }

  async #saveOrganisations(client: Client): Promise<void> {
    const rows = new Rows(client, 'organisation', ['organisation_id', 'kind', 'name', 'phase', 'verified_on', 'updated_at']);
    for (const { agencyId, name } of this.agencies) await rows.add([agencyId, 'agency', name, 'verified', seatedOn, seatedOn]);
    await rows.add([iceOrganisation, 'ice', 'U.S. Immigration and Customs Enforcement', 'verified', seatedOn, seatedOn]);
    await rows.flush();
  }

  /** Who stands for each person of the stories in one case. */
  standIns(agency: Agency, { below }: Chance): ReadonlyMap<string, string> {
    const office = this.#offices.indexOf(agency.office);
    const entries: [string, string][] = [
      ...agencyOffices.map((one): [string, string] => [people[one].person, agencyPerson(agency, one)]),
      ...(Object.keys(localOffices) as (keyof typeof localOffices)[]).map((one): [string, string] => [
        people[one].person,
        localPerson(office, one, below(perOffice)),
      ]),
      ...(Object.keys(centralOffices) as (keyof typeof centralOffices)[]).map((one): [string, string] => [
        people[one].person,
        centralPerson(one, below(perOffice)),
      ]),
      ['"person":"system"', '"person":"00000000-0000-7000-8000-000000000002"'],
    ];
    return new Map(entries);
  }
}
