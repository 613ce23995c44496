import { randomUUID } from 'node:crypto';
import { appendEvents, type Tx } from '@ice-access/database';
import { type CalendarDate, federalCalendar as calendar } from '@ice-access/domain/kernel';
import { type OrganisationEvent, type OrganisationState, organisation, organisationClocks } from '@ice-access/domain/organisation';
import { genesis } from '@ice-access/ledger';
import type { Client } from 'pg';
import { systemActors } from '../account/system.ts';
import { type OrganisationOnFile, readOrganisation, streamOf } from './onFile.ts';
import { asTx } from './operate.ts';
import { projectOrganisation } from './project.ts';

/** An organisation as it is put in place by whoever fills a database: the demonstration, a test. */
export interface SeatedOrganisation {
  readonly organisation_id: string;
  readonly kind: 'agency' | 'ice' | 'oversight';
  readonly name: string;
}
/** A person with the offices that begin that day. */
export interface SeatedPerson {
  readonly person_id: string;
  readonly party: 'agency' | 'ice' | 'oversight';
  readonly organisation_id: string;
  readonly roles: readonly string[];
  readonly field_office: string | null;
  readonly display_name: string;
  readonly email: string;
}
interface Seating {
  readonly organisations: readonly SeatedOrganisation[];
  readonly people: readonly SeatedPerson[];
  /** The first day of the offices. */
  readonly on: CalendarDate;
  /** The day on which the organisations are put in place; the same where none is named. */
  readonly openedOn?: CalendarDate;
  readonly ids?: () => string;
}

/**
 * Puts organisations and people in place under the owner's login, by the command of the server's operator: their offices
 * begin on the day that is given. Somebody may be seated in several agencies.
 */
export async function seatPeople(owner: Client, { organisations, people, on, openedOn = on, ids = randomUUID }: Seating): Promise<void> {
  await owner.query(
    `insert into person (person_id, party, display_name, email)
     select distinct on (person_id) person_id, party, display_name, email from jsonb_to_recordset($1::jsonb)
       as p(person_id uuid, party text, display_name text, email text)
     on conflict do nothing`,
    [JSON.stringify(people)],
  );
  const tx = asTx(owner);
  const { rows } = await owner.query<{ key: string }>('select key from field_office');
  const fieldOffices = rows.map(({ key }) => key);
  for (const one of organisations) {
    const seated = people.filter(({ organisation_id }) => organisation_id === one.organisation_id);
    const before = await readOrganisation(tx, one.organisation_id);
    const facts =
      before === undefined ? opening(one, seated, { on, openedOn, ids }) : joining(before.state, seated, { on, ids, fieldOffices });
    await write(tx, one, { before, facts, at: `${openedOn}T12:00:00.000Z` });
  }
}

interface Writing {
  readonly before: OrganisationOnFile | undefined;
  readonly facts: readonly OrganisationEvent[];
  readonly at: string;
}
async function write(tx: Tx, { organisation_id: organisationId, name }: SeatedOrganisation, { before, facts, at }: Writing): Promise<void> {
  const head = await appendEvents(tx, {
    stream: streamOf(organisationId),
    agencyId: organisationId,
    head: before?.head ?? genesis,
    schemaVersion: 1,
    facts,
  });
  const state = organisation.fold(before?.state ?? organisation.initial, facts);
  if (state.phase === 'unopened') throw new Error('an organisation was not put in place');
  await projectOrganisation(tx, { organisationId, name, state, version: head.sequence, at });
}

interface When {
  readonly on: CalendarDate;
  readonly ids: () => string;
}
function opening(
  { organisation_id: organisationId, kind }: SeatedOrganisation,
  people: readonly SeatedPerson[],
  { on, openedOn, ids }: When & { readonly openedOn: CalendarDate },
): readonly OrganisationEvent[] {
  const offices = people.flatMap(({ person_id, roles, field_office }) =>
    roles.map((role) => ({ officeId: ids(), personId: person_id, role, fieldOffice: field_office, startsOn: on, endsOn: null })),
  );
  return decided(
    organisation.initial,
    { type: 'OpenOrganisation', data: { organisationId, kind, offices } },
    { today: openedOn, fieldOffices: [] },
  );
}

/** More people for an organisation that is there already. Whoever holds offices in it stays as he is. */
function joining(
  state: OrganisationState,
  people: readonly SeatedPerson[],
  { on, ids, fieldOffices }: When & { readonly fieldOffices: readonly string[] },
): readonly OrganisationEvent[] {
  const known = new Set(state.phase === 'verified' ? state.members.map(({ personId }) => personId) : []);
  return people
    .filter(({ person_id }) => !known.has(person_id))
    .flatMap(({ person_id, roles, field_office }) => {
      const data = { personId: person_id, roles, fieldOffice: field_office, officeIds: roles.map(() => ids()) };
      return decided(state, { type: 'SeatPerson', data }, { today: on, fieldOffices });
    });
}

/** What the operator's command brings; a refusal is a mistake of whoever fills the database. */
function decided(
  state: OrganisationState,
  command: { readonly type: string; readonly data: object },
  { today, fieldOffices }: { readonly today: CalendarDate; readonly fieldOffices: readonly string[] },
): readonly OrganisationEvent[] {
  const gathered = { reference: null, fieldOffices, inRegister: true, oriTaken: false, onOtherSide: false, sameAddress: true };
  const at = `${today}T12:00:00.000Z`;
  const surroundings = { clocks: organisationClocks, calendar, content: {}, gathered };
  const outcome = organisation.decide(state, command, { actor: systemActors.operator, today, at, ...surroundings });
  if (!outcome.ok) throw new Error(`an organisation could not be put in place: ${JSON.stringify(outcome.rejection)}`);
  return outcome.value;
}
