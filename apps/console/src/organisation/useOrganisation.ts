import { lookFrom } from '@ice-access/domain/wording';
import { useSuspenseQuery } from '@tanstack/react-query';
import { fieldOfficesQuery, organisationQuery, peopleQuery } from './queries.ts';

/** One organisation with its people: an agency, or one's own. The route has loaded all of it. */
export function useOrganisation(organisationId: string) {
  const { data: organisation } = useSuspenseQuery(organisationQuery(organisationId));
  const { data } = useSuspenseQuery(peopleQuery(organisationId));
  const { data: fieldOffices } = useSuspenseQuery(fieldOfficesQuery());
  const look = lookFrom({
    people: Object.fromEntries(data.people.map(({ personId, name }) => [personId, { name }])),
    fieldOffices: Object.fromEntries(fieldOffices.map(({ key, name }) => [key, name])),
  });
  return { organisation, ...data, fieldOffices, look };
}
