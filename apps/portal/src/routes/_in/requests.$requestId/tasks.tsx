import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { caseQuery } from '../../../case/queries.ts';
import { TasksPage } from '../../../features/tasks/TasksPage.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/tasks')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(caseQuery(params.requestId)),
  pendingComponent: () => (
    <Main>
      <Loading what="the request" lines={8} />
    </Main>
  ),
  component: function Page() {
    return <TasksPage requestId={Route.useParams().requestId} />;
  },
});
