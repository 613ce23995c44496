import type { QueryClient } from '@tanstack/react-query';
import { trpc } from '../api.ts';

export const organisationQuery = (organisationId: string) => trpc.organisation.get.queryOptions({ organisationId });
export const peopleQuery = (organisationId: string) => trpc.organisation.people.queryOptions({ organisationId });
export const fieldOfficesQuery = () => trpc.fieldOffice.list.queryOptions();

/** Reads an organisation with its people before its page is shown. */
export const loadOrganisation = (queries: QueryClient, organisationId: string) =>
  Promise.all([
    queries.ensureQueryData(organisationQuery(organisationId)),
    queries.ensureQueryData(peopleQuery(organisationId)),
    queries.ensureQueryData(fieldOfficesQuery()),
  ]);
