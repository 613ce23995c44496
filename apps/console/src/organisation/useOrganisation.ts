import { lookFrom } from '@ice-access/domain/wording';
import type { QueryClient } from '@tanstack/react-query';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';

const organisationQuery = (organisationId: string) => trpc.organisation.get.queryOptions({ organisationId });
const peopleQuery = (organisationId: string) => trpc.organisation.people.queryOptions({ organisationId });
const fieldOfficesQuery = () => trpc.fieldOffice.list.queryOptions();

/** Reads an organisation with its people before its page is shown. */
export const loadOrganisation = (queries: QueryClient, organisationId: string) =>
  Promise.all([
    queries.ensureQueryData(organisationQuery(organisationId)),
    queries.ensureQueryData(peopleQuery(organisationId)),
    queries.ensureQueryData(fieldOfficesQuery()),
  ]);

/** One organisation with its people: an agency, or one's own. */
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
