import { createFileRoute } from '@tanstack/react-router';
import { trpc } from '../../api.ts';
import { ListsPage } from '../../features/lists/ListsPage.tsx';
import { listsFilters, listsSearch } from '../../features/lists/search.ts';

export const Route = createFileRoute('/_in/lists')({
  validateSearch: (search) => listsSearch.parse(search),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(trpc.register.reviewList.queryOptions(listsFilters(deps))),
  component: () => <ListsPage search={Route.useSearch()} />,
});
