import { createFileRoute } from '@tanstack/react-router';
import { OfficeholderPage } from '../../features/people/OfficeholderPage.tsx';
import { loadOrganisation } from '../../organisation/queries.ts';

export const Route = createFileRoute('/_in/organisations/$organisationId/change-of-officeholder')({
  loader: ({ context, params }) => loadOrganisation(context.queryClient, params.organisationId),
  component: () => <OfficeholderPage {...Route.useParams()} />,
});
