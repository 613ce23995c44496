import { openPool, roles } from '@ice-access/database';
import type { LoginAddresses } from '@ice-access/database/migrate';
import type { CalendarDate } from '@ice-access/domain/kernel';
import { type Actor, type AgencyRole, type IceRole, iceOrganisation, theOversightBody } from '@ice-access/domain/parties';
import { capitalized } from '@ice-access/register';
import { hashPassword } from 'better-auth/crypto';
import type pg from 'pg';
import { addAccounts, type NewAccount } from '../account/accounts.ts';
import { agencyIdOf } from '../agency/agencyId.ts';
import { saveAgencies, saveFieldOffices } from '../agency/saveAgencies.ts';
import { doors } from '../door.ts';
import { seatPeople } from '../organisation/seatPeople.ts';
import { demoAgencies } from './agencies.ts';
import { type DemoPerson, demoPassword, demoPeople, peopleOf, reviewers } from './people.ts';
import type { Chance } from './random.ts';
import { type Cast, type IceMailbox, iceMailboxes } from './stage.ts';

export const demoFieldOffice = { key: 'zenith', name: 'Zenith', zone: 'America/Chicago' } as const;

/** In the register, and not taking part: one that asks to, and one whose name is much alike. */
export const outsideAgencies = [
  { ori: 'ZZ9010000', name: "Pine Hollow County Sheriff's Office" },
  { ori: 'ZZ9020000', name: "Pine Hollow City Sheriff's Office" },
] as const;

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
  await saveAgencies(
    owner,
    outsideAgencies.map(({ ori, name }) => ({
      agency_id: agencyIdOf(ori),
      ori,
      name,
      display_name: name,
      counties: ['Pine Hollow'],
      state: 'ZZ',
      type: 'County',
      population: 20_400,
      officers: 24,
      year,
      field_office: demoFieldOffice.key,
    })),
  );
}

const ourSide = [
  { organisation_id: iceOrganisation, kind: 'ice', name: 'U.S. Immigration and Customs Enforcement' },
  { organisation_id: theOversightBody, kind: 'oversight', name: 'Oversight' },
] as const;

const named = (slug: string) => {
  const found = demoAgencies.find((one) => one.slug === slug);
  if (found === undefined) throw new Error(`the demonstration has no agency ${slug}`);
  return found;
};
/** The agencies whose people show what happens between people. */
export const twoAgencies = { first: named('kingsley'), second: named('meadowlark') } as const;

type Numbered = DemoPerson & { readonly personId: string };

const partyOf = ({ agency, roles: held }: DemoPerson): 'agency' | 'ice' | 'oversight' =>
  agency !== null ? 'agency' : held.some((role) => role.startsWith('oversight.')) ? 'oversight' : 'ice';

const organisationIn = (one: DemoPerson): string => {
  const party = partyOf(one);
  return one.agency !== null ? agencyIdOf(one.agency.ori) : party === 'ice' ? iceOrganisation : theOversightBody;
};

async function savePeople(
  owner: pg.Client,
  people: readonly Numbered[],
  { on, ids }: { on: CalendarDate; ids: () => string },
): Promise<void> {
  const rows = people.map((one) => ({
    person_id: one.personId,
    party: partyOf(one),
    organisation_id: organisationIn(one),
    roles: one.roles,
    field_office: partyOf(one) === 'ice' ? demoFieldOffice.key : null,
    display_name: one.name,
    email: one.email,
  }));
  // A county attorney is counsel of two agencies.
  const shared = rows.flatMap((one) =>
    one.email === 'counsel@kingsley.example' ? [{ ...one, organisation_id: agencyIdOf(twoAgencies.second.ori) }] : [],
  );
  const agencies = demoAgencies.map(({ ori, name }) => ({ organisation_id: agencyIdOf(ori), kind: 'agency', name }) as const);
  await seatPeople(owner, { organisations: [...agencies, ...ourSide], people: [...rows, ...shared], on, ids });
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
  await savePeople(owner, people, { on: at.toISOString().slice(0, 10), ids: () => chance.id(at) });
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
    keepers: [
      { person: idOf('admin@access.example'), party: 'ice', fieldOffice: demoFieldOffice.key, roles: ['ice.administrator'] },
      {
        person: idOf('oversight-admin@access.example'),
        party: 'oversight',
        organisationId: theOversightBody,
        roles: ['oversight.administrator'],
      },
    ],
  };
}
