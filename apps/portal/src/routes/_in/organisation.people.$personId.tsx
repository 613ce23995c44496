import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { PersonPage } from '../../features/people-of-organisation/PersonPage.tsx';
import { organisationQuery, peopleQuery } from '../../organisation/queries.ts';

export const Route = createFileRoute('/_in/organisation/people/$personId')({
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(organisationQuery()), queryClient.ensureQueryData(peopleQuery())]),
  pendingComponent: () => (
    <Main>
      <Loading what="your organization" lines={6} />
    </Main>
  ),
  component: function Page() {
    return <PersonPage personId={Route.useParams().personId} />;
  },
});
