import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { WhoCanDoWhatPage } from '../../features/who-can-do-what/WhoCanDoWhatPage.tsx';
import { organisationQuery, peopleQuery } from '../../organisation/queries.ts';

export const Route = createFileRoute('/_in/organisation/who-can-do-what')({
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(organisationQuery()), queryClient.ensureQueryData(peopleQuery())]),
  pendingComponent: () => (
    <Main>
      <Loading what="your organization" lines={6} />
    </Main>
  ),
  component: WhoCanDoWhatPage,
});
