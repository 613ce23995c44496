import { createFileRoute } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { SetTimesPage } from '../features/about/SetTimesPage.tsx';

export const Route = createFileRoute('/set-times')({
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.meta.setTimes.queryOptions()),
  component: SetTimesPage,
});
