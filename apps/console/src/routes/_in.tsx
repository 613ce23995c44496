import { createFileRoute, Outlet, redirect } from '@tanstack/react-router';
import { refusedOf } from '../act/refused.ts';
import { trpc } from '../api.ts';
import { SignedInFrame } from '../frame/SignedInFrame.tsx';

export const Route = createFileRoute('/_in')({
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(trpc.me.get.queryOptions());
    } catch (error) {
      if (refusedOf(error)?.code === 'notSignedIn' || isUnauthorized(error))
        throw redirect({ to: '/sign-in', search: { next: location.href } });
      throw error;
    }
  },
  component: () => (
    <SignedInFrame>
      <Outlet />
    </SignedInFrame>
  ),
});

const isUnauthorized = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  'data' in error &&
  typeof error.data === 'object' &&
  error.data !== null &&
  'httpStatus' in error.data &&
  error.data.httpStatus === 401;
