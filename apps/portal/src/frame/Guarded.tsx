import { ProveAgain, SessionGuard, useSessionView } from '@ice-access/ui/account';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { door, meQuery, metaQuery, signOut, stay } from '../session.ts';
import { proving, watch } from '../watching.ts';

const SignInAgain = lazy(async () => ({ default: (await import('./SignInAgain.tsx')).SignInAgain }));

/** Around every page of somebody signed in: the end of the session, and the question before a step that binds. */
export function Guarded({ children }: { children: ReactNode }) {
  const view = useSessionView(watch);
  const me = useQuery(meQuery).data;
  const demonstration = Boolean(useQuery(metaQuery).data?.demonstration);
  const router = useRouter();
  // What was typed stays on this computer: nobody is asked in the last two minutes.
  const leave = async () => {
    await signOut();
    await router.navigate({ to: '/' });
  };
  const instead = (
    <Suspense fallback={null}>
      <SignInAgain why={view.is === 'over' ? view.why : 'ended'} />
    </Suspense>
  );
  return (
    <>
      <SessionGuard watch={watch} onStay={stay} onSignOut={() => void leave()} instead={instead}>
        {children}
      </SessionGuard>
      {me && view.is !== 'over' && (
        <ProveAgain door={door} proving={proving} email={me.person.email} has={me.factors} demonstration={demonstration} />
      )}
    </>
  );
}
