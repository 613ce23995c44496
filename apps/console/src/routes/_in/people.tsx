import { createFileRoute, redirect } from '@tanstack/react-router';
import { refusedOf } from '../../act/refused.ts';
import { trpc } from '../../api.ts';
import { OrganisationsPage } from '../../features/people/OrganisationsPage.tsx';
import { organisationsSearch } from '../../features/people/search.ts';

export const Route = createFileRoute('/_in/people')({
  validateSearch: (search) => organisationsSearch.parse(search),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { me, queryClient }, deps }) => {
    try {
      return await queryClient.ensureQueryData(trpc.organisation.list.queryOptions(deps));
    } catch (error) {
      // Only the program office keeps the list; everybody else has one organization to look at.
      if (refusedOf(error)?.httpStatus === 403 && me.actingIn !== null)
        throw redirect({ to: '/organisations/$organisationId', params: { organisationId: me.actingIn } });
      throw error;
    }
  },
  component: () => <OrganisationsPage search={Route.useSearch()} />,
});
