import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { meQuery } from '../session.ts';

/** Pages for somebody who signed in. The address is kept, so that one comes back to it. */
export const Route = createFileRoute('/_in')({
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(meQuery);
    if (me === null) throw redirect({ to: '/sign-in', search: { to: location.href } });
    return { me };
  },
  pendingComponent: () => (
    <Main>
      <Loading what="your account" />
    </Main>
  ),
});
