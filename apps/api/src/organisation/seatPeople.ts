import type { CalendarDate } from '@ice-access/domain/kernel';
import type { Client } from 'pg';

/** An organisation as it is put in place by whoever fills a database: the demonstration, a test, a bench. */
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
  readonly on: CalendarDate;
}

/** Puts organisations and people in place under the owner's login, without a history: their offices begin on the day that is given. */
export async function seatPeople(owner: Client, { organisations, people, on }: Seating): Promise<void> {
  await owner.query(
    `insert into organisation (organisation_id, kind, name, phase, verified_on, updated_at)
     select organisation_id, kind, name, 'verified', $2::date, $2::date from jsonb_to_recordset($1::jsonb)
       as o(organisation_id uuid, kind text, name text)
     on conflict do nothing`,
    [JSON.stringify(organisations), on],
  );
  const rows = JSON.stringify(people);
  await owner.query(
    `insert into person (person_id, party, display_name, email)
     select person_id, party, display_name, email from jsonb_to_recordset($1::jsonb)
       as p(person_id uuid, party text, display_name text, email text)
     on conflict do nothing`,
    [rows],
  );
  await owner.query(
    `insert into member (organisation_id, person_id, party, joined_on)
     select organisation_id, person_id, party, $2::date from jsonb_to_recordset($1::jsonb)
       as p(organisation_id uuid, person_id uuid, party text)
     on conflict do nothing`,
    [rows, on],
  );
  await owner.query(
    `insert into office (office_id, organisation_id, party, person_id, role, field_office, starts_on, granted_on)
     select gen_random_uuid(), organisation_id, party, person_id, role, field_office, $2::date, $2::date from jsonb_to_recordset($1::jsonb)
       as p(organisation_id uuid, person_id uuid, party text, roles text[], field_office text), unnest(roles) as role`,
    [rows, on],
  );
}
