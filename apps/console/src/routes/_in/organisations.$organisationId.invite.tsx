import { createFileRoute } from '@tanstack/react-router';
import { InvitePage } from '../../features/people/InvitePage.tsx';
import { loadOrganisation } from '../../organisation/queries.ts';

export const Route = createFileRoute('/_in/organisations/$organisationId/invite')({
  loader: ({ context, params }) => loadOrganisation(context.queryClient, params.organisationId),
  component: () => <InvitePage {...Route.useParams()} />,
});
