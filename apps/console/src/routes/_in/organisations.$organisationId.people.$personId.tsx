import { createFileRoute } from '@tanstack/react-router';
import { PersonPage } from '../../features/people/PersonPage.tsx';
import { loadOrganisation } from '../../organisation/queries.ts';

export const Route = createFileRoute('/_in/organisations/$organisationId/people/$personId')({
  loader: ({ context, params }) => loadOrganisation(context.queryClient, params.organisationId),
  component: () => <PersonPage {...Route.useParams()} />,
});
