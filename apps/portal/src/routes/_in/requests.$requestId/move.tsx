import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { caseQuery } from '../../../case/queries.ts';
import { MovePage } from '../../../features/edition/MovePage.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/move')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(caseQuery(params.requestId)),
  pendingComponent: () => (
    <Main>
      <Loading what="the request" lines={8} />
    </Main>
  ),
  component: function Page() {
    return <MovePage requestId={Route.useParams().requestId} />;
  },
});
