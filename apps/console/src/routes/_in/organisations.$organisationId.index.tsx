import { createFileRoute } from '@tanstack/react-router';
import { PeoplePage } from '../../features/people/PeoplePage.tsx';
import { loadOrganisation } from '../../organisation/queries.ts';

export const Route = createFileRoute('/_in/organisations/$organisationId/')({
  loader: ({ context, params }) => loadOrganisation(context.queryClient, params.organisationId),
  component: () => <PeoplePage {...Route.useParams()} />,
});
