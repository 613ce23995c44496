import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { OfficeholderPage } from '../../features/officeholder/OfficeholderPage.tsx';
import { organisationQuery, peopleQuery } from '../../organisation/queries.ts';

export const Route = createFileRoute('/_in/organisation/change-of-officeholder')({
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(organisationQuery()), queryClient.ensureQueryData(peopleQuery())]),
  pendingComponent: () => (
    <Main>
      <Loading what="your organization" lines={6} />
    </Main>
  ),
  component: OfficeholderPage,
});
