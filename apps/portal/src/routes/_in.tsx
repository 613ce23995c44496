import { Loading, Main } from '@ice-access/ui/primitives';
import { TypedBy } from '@ice-access/ui/request';
import { createFileRoute, Outlet, redirect, useLocation } from '@tanstack/react-router';
import { Guarded } from '../frame/Guarded.tsx';
import { NoOffice } from '../frame/NoOffice.tsx';
import { meQuery } from '../session.ts';

/** Pages for somebody who signed in. The address is kept, so that one comes back to it. */
export const Route = createFileRoute('/_in')({
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(meQuery);
    if (me === null) throw redirect({ to: '/sign-in', search: { to: location.href } });
    if (me.session.strength !== 'full') throw redirect({ to: '/sign-in', search: { to: location.href, next: 'enrol' } });
    return { me };
  },
  component: function SignedIn() {
    const { me } = Route.useRouteContext();
    const own = useLocation({ select: ({ pathname }) => pathname === '/account' });
    return (
      <TypedBy value={me.person.id}>
        <Guarded>{me.roles.length === 0 && !own ? <NoOffice /> : <Outlet />}</Guarded>
      </TypedBy>
    );
  },
  pendingComponent: () => (
    <Main>
      <Loading what="your account" />
    </Main>
  ),
});
