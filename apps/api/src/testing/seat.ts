import { type Actor, iceOrganisation, organisationOf, theOversightBody } from '@ice-access/domain/parties';
import { fairview, lakeland } from '@ice-access/domain/testing';
import type { Client } from 'pg';
import { type SeatedPerson, seatPeople } from '../organisation/seatPeople.ts';

/** The first day of every office of the scene: before anything that a test plays. */
const seatedOn = '2020-01-01';
/** The organisations are put in place a little before the scene's day, so that no yearly look is due. */
const openedOn = '2026-11-20';

const organisations = [
  { organisation_id: fairview, kind: 'agency', name: 'Fairview County Sheriff' },
  { organisation_id: lakeland, kind: 'agency', name: 'Lakeland Police' },
  { organisation_id: iceOrganisation, kind: 'ice', name: 'U.S. Immigration and Customs Enforcement' },
  { organisation_id: theOversightBody, kind: 'oversight', name: 'Oversight' },
] as const;

/** Gives everybody the offices that the actor of that name holds. */
export async function seat(owner: Client, everybody: Readonly<Record<string, Actor>>): Promise<void> {
  const seated = Object.entries(everybody).flatMap(([name, one]): readonly SeatedPerson[] => {
    const organisation_id = organisationOf(one);
    if (one.party === 'system' || organisation_id === null) return [];
    return [
      {
        person_id: one.person,
        party: one.party,
        organisation_id,
        roles: one.roles,
        field_office: one.party === 'ice' ? one.fieldOffice : null,
        display_name: name,
        email: `${name}@example.example`,
      },
    ];
  });
  await seatPeople(owner, { organisations, people: seated, on: seatedOn, openedOn });
}
