import { SessionGuard, useSessionView } from '@ice-access/ui/account';
import { useRouter } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react';
import { signOut, stay } from '../session.ts';
import { proving, watch } from '../watching.ts';

const loadAgain = async () => ({ default: (await import('./SignInAgain.tsx')).SignInAgain });
const loadProof = async () => ({ default: (await import('./Proof.tsx')).Proof });
const SignInAgain = lazy(loadAgain);
const Proof = lazy(loadProof);

/** Around every page of somebody signed in: the end of the session, and the question before a step that binds. */
export function Guarded({ children }: { children: ReactNode }) {
  const view = useSessionView(watch);
  const asked = useSyncExternalStore(proving.subscribe, proving.isAsked);
  const router = useRouter();
  useEffect(() => {
    // Here before they are needed: at the end of a session there may be no line.
    void Promise.all([loadAgain(), loadProof()]).catch(() => undefined);
  }, []);
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
      {asked && view.is !== 'over' && (
        <Suspense fallback={null}>
          <Proof />
        </Suspense>
      )}
    </>
  );
}
