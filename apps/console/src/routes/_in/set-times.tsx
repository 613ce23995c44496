import { createFileRoute } from '@tanstack/react-router';
import { trpc } from '../../api.ts';
import { SetTimesPage } from '../../features/set-times/SetTimesPage.tsx';

export const Route = createFileRoute('/_in/set-times')({
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.meta.setTimes.queryOptions()),
  component: SetTimesPage,
});
