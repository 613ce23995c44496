import { createFileRoute } from '@tanstack/react-router';
import { TimelinePage } from '../../features/people/TimelinePage.tsx';
import { loadOrganisation } from '../../organisation/queries.ts';

export const Route = createFileRoute('/_in/organisations/$organisationId/timeline')({
  loader: ({ context, params }) => loadOrganisation(context.queryClient, params.organisationId),
  component: () => <TimelinePage {...Route.useParams()} />,
});
