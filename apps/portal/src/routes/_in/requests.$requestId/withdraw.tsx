import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { caseQuery } from '../../../case/queries.ts';
import { WithdrawPage } from '../../../features/leaving/WithdrawPage.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/withdraw')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(caseQuery(params.requestId)),
  pendingComponent: () => (
    <Main>
      <Loading what="the request" lines={8} />
    </Main>
  ),
  component: function Page() {
    return <WithdrawPage requestId={Route.useParams().requestId} />;
  },
});
