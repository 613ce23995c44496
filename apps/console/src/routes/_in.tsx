import { TypedBy } from '@ice-access/ui/request';
import { createFileRoute, Outlet, redirect, useLocation } from '@tanstack/react-router';
import { refusedOf } from '../act/refused.ts';
import { NoOffice } from '../frame/NoOffice.tsx';
import { SignedInFrame } from '../frame/SignedInFrame.tsx';
import { meQuery } from '../session.ts';

export const Route = createFileRoute('/_in')({
  beforeLoad: async ({ context, location }) => {
    try {
      const me = await context.queryClient.ensureQueryData(meQuery());
      if (me.session.strength !== 'full') throw redirect({ to: '/sign-in', search: { next: 'enrol' } });
      return { me };
    } catch (error) {
      if (refusedOf(error)?.httpStatus === 401) throw redirect({ to: '/sign-in', search: { next: location.href } });
      throw error;
    }
  },
  component: function SignedIn() {
    const { me } = Route.useRouteContext();
    const own = useLocation({ select: ({ pathname }) => pathname === '/account' });
    return (
      <TypedBy value={me.person.id}>
        <SignedInFrame>{me.roles.length === 0 && !own ? <NoOffice /> : <Outlet />}</SignedInFrame>
      </TypedBy>
    );
  },
});
