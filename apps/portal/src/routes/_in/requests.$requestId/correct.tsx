import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { caseQuery } from '../../../case/queries.ts';
import { CorrectPage } from '../../../features/correction/CorrectPage.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/correct')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(caseQuery(params.requestId)),
  pendingComponent: () => (
    <Main>
      <Loading what="the request" lines={8} />
    </Main>
  ),
  component: function Page() {
    return <CorrectPage requestId={Route.useParams().requestId} />;
  },
});
