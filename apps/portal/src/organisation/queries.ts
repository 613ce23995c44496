import { trpc } from '../api.ts';

export const organisationQuery = () => trpc.organisation.get.queryOptions({});
export const peopleQuery = () => trpc.organisation.people.queryOptions({});
