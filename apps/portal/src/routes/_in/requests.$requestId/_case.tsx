import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { CasePage } from '../../../case/CasePage.tsx';
import { caseQuery } from '../../../case/queries.ts';

export const Route = createFileRoute('/_in/requests/$requestId/_case')({
  loader: async ({ context, params, location }) => {
    const { view } = await context.queryClient.ensureQueryData(caseQuery(params.requestId));
    // A draft has no case yet: its page is the list of tasks.
    if (view.phase === 'draft' && location.pathname.replace(/\/$/, '').endsWith(params.requestId))
      throw redirect({ to: '/requests/$requestId/tasks', params });
  },
  pendingComponent: () => (
    <Main>
      <Loading what="the request" lines={8} />
    </Main>
  ),
  component: function RequestCase() {
    return <CasePage requestId={Route.useParams().requestId} />;
  },
});
