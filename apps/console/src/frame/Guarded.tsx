import { ProveAgain, SessionGuard, useSessionView } from '@ice-access/ui/account';
import { lazy, type ReactNode, Suspense } from 'react';
import { door, stay } from '../session.ts';
import { proving, watch } from '../watching.ts';
import { useMe, useMeta } from './useMe.ts';

const SignInAgain = lazy(async () => ({ default: (await import('./SignInAgain.tsx')).SignInAgain }));

/** Around every page of somebody signed in: the end of the session, and the question before a step that binds. */
export function Guarded({ onSignOut, children }: { onSignOut: () => void; children: ReactNode }) {
  const view = useSessionView(watch);
  const me = useMe();
  const demonstration = useMeta().demonstration !== null;
  const instead = (
    <Suspense fallback={null}>
      <SignInAgain why={view.is === 'over' ? view.why : 'ended'} />
    </Suspense>
  );
  return (
    <>
      <SessionGuard watch={watch} onStay={stay} onSignOut={onSignOut} instead={instead}>
        {children}
      </SessionGuard>
      {view.is !== 'over' && (
        <ProveAgain door={door} proving={proving} email={me.person.email} has={me.factors} demonstration={demonstration} />
      )}
    </>
  );
}
