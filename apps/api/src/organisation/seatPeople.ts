import { randomUUID } from 'node:crypto';
import { appendEvents } from '@ice-access/database';
import { type CalendarDate, federalCalendar as calendar } from '@ice-access/domain/kernel';
import { type OrganisationEvent, organisation, organisationClocks } from '@ice-access/domain/organisation';
import { genesis } from '@ice-access/ledger';
import type { Client } from 'pg';
import { systemActors } from '../account/system.ts';
import { streamOf } from './onFile.ts';
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
 * Puts organisations that are not there yet in place under the owner's login, by the command of the server's operator: their offices
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
  for (const { organisation_id: organisationId, kind, name } of organisations) {
    const offices = people
      .filter((one) => one.organisation_id === organisationId)
      .flatMap(({ person_id, roles, field_office }) =>
        roles.map((role) => ({ officeId: ids(), personId: person_id, role, fieldOffice: field_office, startsOn: on, endsOn: null })),
      );
    const facts = opened({ organisationId, kind, offices }, openedOn);
    const head = await appendEvents(tx, {
      stream: streamOf(organisationId),
      agencyId: organisationId,
      head: genesis,
      schemaVersion: 1,
      facts,
    });
    const state = organisation.fold(organisation.initial, facts);
    if (state.phase === 'unopened') throw new Error('an organisation was not put in place');
    await projectOrganisation(tx, { organisationId, name, state, version: head.sequence, at: `${openedOn}T12:00:00.000Z` });
  }
}

function opened(data: object, on: CalendarDate): readonly OrganisationEvent[] {
  const gathered = { reference: null, fieldOffices: [], inRegister: true, oriTaken: false, onOtherSide: false, sameAddress: true };
  const outcome = organisation.decide(
    organisation.initial,
    { type: 'OpenOrganisation', data },
    { actor: systemActors.operator, today: on, at: `${on}T12:00:00.000Z`, clocks: organisationClocks, calendar, content: {}, gathered },
  );
  if (!outcome.ok) throw new Error(`an organisation could not be put in place: ${JSON.stringify(outcome.rejection)}`);
  return outcome.value;
}
