import { createFileRoute } from '@tanstack/react-router';
import { trpc } from '../../api.ts';
import { JoiningListPage } from '../../features/joining/JoiningListPage.tsx';
import { joiningSearch } from '../../features/joining/search.ts';

export const Route = createFileRoute('/_in/joining/')({
  validateSearch: (search) => joiningSearch.parse(search),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(trpc.joining.list.queryOptions({ ...deps, limit: 25 })),
  component: () => <JoiningListPage search={Route.useSearch()} />,
});
