import { createFileRoute, Outlet } from '@tanstack/react-router';
import { trpc } from '../../api.ts';

export const Route = createFileRoute('/_in/agreements/$agreementId')({
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(trpc.agreement.get.queryOptions({ agreementId: params.agreementId })),
  component: Outlet,
});
