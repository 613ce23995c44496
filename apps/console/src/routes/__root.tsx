import { FollowLinks } from '@ice-access/ui/primitives';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { Follow } from '../frame/Follow.tsx';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.meta.get.queryOptions()),
  component: () => (
    <FollowLinks value={Follow}>
      <Outlet />
    </FollowLinks>
  ),
});
