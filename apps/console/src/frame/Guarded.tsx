import { SessionGuard, useSessionView } from '@ice-access/ui/account';
import { lazy, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react';
import { stay } from '../session.ts';
import { proving, watch } from '../watching.ts';

const loadAgain = async () => ({ default: (await import('./SignInAgain.tsx')).SignInAgain });
const loadProof = async () => ({ default: (await import('./Proof.tsx')).Proof });
const SignInAgain = lazy(loadAgain);
const Proof = lazy(loadProof);

/** Around every page of somebody signed in: the end of the session, and the question before a step that binds. */
export function Guarded({ onSignOut, children }: { onSignOut: () => void; children: ReactNode }) {
  const view = useSessionView(watch);
  const asked = useSyncExternalStore(proving.subscribe, proving.isAsked);
  useEffect(() => {
    // Here before they are needed: at the end of a session there may be no line.
    void Promise.all([loadAgain(), loadProof()]).catch(() => undefined);
  }, []);
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
      {asked && view.is !== 'over' && (
        <Suspense fallback={null}>
          <Proof />
        </Suspense>
      )}
    </>
  );
}
