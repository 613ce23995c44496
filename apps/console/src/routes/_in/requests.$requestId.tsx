import { createFileRoute, Outlet } from '@tanstack/react-router';
import { trpc } from '../../api.ts';

export const Route = createFileRoute('/_in/requests/$requestId')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(trpc.request.get.queryOptions({ requestId: params.requestId })),
  component: Outlet,
});
