import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { PeoplePage } from '../../features/people-of-organisation/PeoplePage.tsx';
import { organisationQuery, peopleQuery } from '../../organisation/queries.ts';

export const Route = createFileRoute('/_in/organisation/')({
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(organisationQuery()), queryClient.ensureQueryData(peopleQuery())]),
  pendingComponent: () => (
    <Main>
      <Loading what="your organization" lines={6} />
    </Main>
  ),
  component: PeoplePage,
});
