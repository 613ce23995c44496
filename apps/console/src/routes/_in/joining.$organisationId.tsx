import { createFileRoute } from '@tanstack/react-router';
import { trpc } from '../../api.ts';
import { JoiningPage } from '../../features/joining/JoiningPage.tsx';

export const Route = createFileRoute('/_in/joining/$organisationId')({
  loader: ({ context, params: { organisationId } }) =>
    context.queryClient.ensureQueryData(trpc.joining.get.queryOptions({ organisationId })),
  component: () => <JoiningPage organisationId={Route.useParams().organisationId} />,
});
