import { openPool, roles } from '@ice-access/database';
import type { LoginAddresses } from '@ice-access/database/migrate';
import type { Actor, AgencyRole, IceRole } from '@ice-access/domain/parties';
import { capitalized } from '@ice-access/register';
import { hashPassword } from 'better-auth/crypto';
import type pg from 'pg';
import { addAccounts, type NewAccount } from '../account/accounts.ts';
import { agencyIdOf } from '../agency/agencyId.ts';
import { saveAgencies, saveFieldOffices } from '../agency/saveAgencies.ts';
import { doors } from '../door.ts';
import { demoAgencies } from './agencies.ts';
import { type DemoPerson, demoPassword, demoPeople, peopleOf, reviewers } from './people.ts';
import type { Chance } from './random.ts';
import { type Cast, type IceMailbox, iceMailboxes } from './stage.ts';

export const demoFieldOffice = { key: 'zenith', name: 'Zenith', zone: 'America/Chicago' } as const;

/** The fictional agencies, under a field office of their own. */
export async function saveDemoAgencies(owner: pg.Client, year: number): Promise<void> {
  await saveFieldOffices(owner, [demoFieldOffice]);
  await owner.query("update field_office set contact = 'zenith@access.example' where key = $1", [demoFieldOffice.key]);
  await saveAgencies(
    owner,
    demoAgencies.map(({ ori, name, county, type, population, officers }) => ({
      agency_id: agencyIdOf(ori),
      ori,
      name,
      display_name: name,
      counties: county === '' ? [] : [capitalized(county)],
      state: 'ZZ',
      type,
      population,
      officers,
      year,
      field_office: demoFieldOffice.key,
    })),
  );
}

type Numbered = DemoPerson & { readonly personId: string };

const partyOf = ({ agency, roles: held }: DemoPerson): 'agency' | 'ice' | 'oversight' =>
  agency !== null ? 'agency' : held.includes('oversight.reader') ? 'oversight' : 'ice';

async function savePeople(owner: pg.Client, people: readonly Numbered[]): Promise<void> {
  const rows = people.map((one) => ({
    person_id: one.personId,
    party: partyOf(one),
    agency_id: one.agency === null ? null : agencyIdOf(one.agency.ori),
    roles: one.roles,
    field_office: partyOf(one) === 'ice' ? demoFieldOffice.key : null,
    display_name: one.name,
    email: one.email,
  }));
  await owner.query(
    `insert into person (person_id, party, agency_id, roles, field_office, display_name, email)
     select person_id, party, agency_id, roles, field_office, display_name, email from jsonb_to_recordset($1::jsonb)
       as p(person_id uuid, party text, agency_id uuid, roles text[], field_office text, display_name text, email text)`,
    [JSON.stringify(rows)],
  );
}

async function saveAccounts(logins: LoginAddresses, people: readonly Numbered[]): Promise<void> {
  // One hash for all: each would cost a tenth of a second, and the password is public.
  const hash = await hashPassword(demoPassword);
  const sides = [
    { url: logins.agencyUrl, role: roles.agencyAuth, door: doors.portal, of: people.filter(({ agency }) => agency !== null) },
    { url: logins.reviewerUrl, role: roles.reviewerAuth, door: doors.console, of: people.filter(({ agency }) => agency === null) },
  ];
  for (const { url, role, door, of } of sides) {
    const pool = openPool({ url, role, searchPath: door.authSchema, max: 1 });
    const accounts: readonly NewAccount[] = of;
    await addAccounts(pool, accounts, hash).finally(() => pool.end());
  }
}

/** Everybody of the demonstration, with an account each; and the same people as actors. */
export async function saveDemoPeople(
  owner: pg.Client,
  { logins, chance, at }: { logins: LoginAddresses; chance: Chance; at: Date },
): Promise<Cast> {
  const people: readonly Numbered[] = demoPeople.map((one) => ({ ...one, personId: chance.id(at) }));
  await savePeople(owner, people);
  await saveAccounts(logins, people);
  const idOf = (email: string): string => people.find((one) => one.email === email)?.personId ?? '';
  const agencySide = (email: string, role: AgencyRole, ori: string): Actor => ({
    person: idOf(email),
    party: 'agency',
    agencyId: agencyIdOf(ori),
    roles: [role],
  });
  const iceSide = (mailbox: IceMailbox): Actor => {
    const email = `${mailbox}@access.example`;
    const held = reviewers.find((one) => one.email === email)?.roles.filter((role): role is IceRole => role.startsWith('ice.')) ?? [];
    return { person: idOf(email), party: 'ice', fieldOffice: demoFieldOffice.key, roles: held };
  };
  const ice = Object.fromEntries(iceMailboxes.map((mailbox) => [mailbox, iceSide(mailbox)]));
  return {
    of: (agency) => {
      const [official, preparer, counsel, board] = peopleOf(agency).map(({ email }) => email);
      return {
        official: agencySide(official ?? '', 'agency.official', agency.ori),
        preparer: agencySide(preparer ?? '', 'agency.preparer', agency.ori),
        counsel: agencySide(counsel ?? '', 'agency.counsel', agency.ori),
        board: agencySide(board ?? '', 'agency.governingBody', agency.ori),
      };
    },
    ice: ice as Cast['ice'],
  };
}
