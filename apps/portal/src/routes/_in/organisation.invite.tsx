import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { InvitePage } from '../../features/people-of-organisation/InvitePage.tsx';
import { organisationQuery, peopleQuery } from '../../organisation/queries.ts';

export const Route = createFileRoute('/_in/organisation/invite')({
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(organisationQuery()), queryClient.ensureQueryData(peopleQuery())]),
  pendingComponent: () => (
    <Main>
      <Loading what="your organization" lines={6} />
    </Main>
  ),
  component: InvitePage,
});
