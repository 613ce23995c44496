import { createFileRoute } from '@tanstack/react-router';
import { trpc } from '../../api.ts';
import { CapacityPage } from '../../features/capacity/CapacityPage.tsx';
import { capacitySearch } from '../../features/capacity/search.ts';

export const Route = createFileRoute('/_in/capacity')({
  validateSearch: (search) => capacitySearch.parse(search),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.capacity.get.queryOptions()),
  component: () => <CapacityPage search={Route.useSearch()} />,
});
