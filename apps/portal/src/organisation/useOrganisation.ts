import { lookFrom } from '@ice-access/domain/wording';
import { useSuspenseQuery } from '@tanstack/react-query';
import { organisationQuery, peopleQuery } from './queries.ts';

/** The organisation for which the reader acts, with its people. The route has loaded both. */
export function useOrganisation() {
  const { data: organisation } = useSuspenseQuery(organisationQuery());
  const { data } = useSuspenseQuery(peopleQuery());
  const look = lookFrom({ people: Object.fromEntries(data.people.map(({ personId, name }) => [personId, { name }])) });
  return { organisation, ...data, look };
}
