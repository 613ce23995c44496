import { createFileRoute } from '@tanstack/react-router';
import { WhoCanDoWhatPage } from '../../features/who-can-do-what/WhoCanDoWhatPage.tsx';
import { loadOrganisation } from '../../organisation/queries.ts';

export const Route = createFileRoute('/_in/organisations/$organisationId/who-can-do-what')({
  loader: ({ context, params }) => loadOrganisation(context.queryClient, params.organisationId),
  component: () => <WhoCanDoWhatPage {...Route.useParams()} />,
});
