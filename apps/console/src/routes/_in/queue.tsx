import { createFileRoute } from '@tanstack/react-router';
import { trpc } from '../../api.ts';
import { QueuePage } from '../../features/queue/QueuePage.tsx';
import { filtersOf, queueSearch } from '../../features/queue/search.ts';

export const Route = createFileRoute('/_in/queue')({
  validateSearch: (search) => queueSearch.parse(search),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.request.list.queryOptions({ ...filtersOf(deps), limit: 25 })),
      context.queryClient.ensureQueryData(trpc.queue.counts.queryOptions()),
      context.queryClient.ensureQueryData(trpc.queue.load.queryOptions()),
    ]),
  component: () => <QueuePage search={Route.useSearch()} />,
});
