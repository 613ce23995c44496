import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { Curtain } from './Curtain.tsx';
import type { SessionWatch } from './SessionWatch.ts';
import { useSessionView } from './useSessionView.ts';

const loadEnd = async () => ({ default: (await import('./SessionEnd.tsx')).SessionEnd });
const SessionEnd = lazy(loadEnd);

interface SessionGuardProps {
  readonly watch: SessionWatch;
  /** Uses the session, so that it goes on. */
  readonly onStay: () => Promise<void>;
  readonly onSignOut: () => void;
  /** What is on the page when the session is over: signing in again, in place. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Guards pages that somebody signed in sees: warns before the end, and takes them away at the end. */
export function SessionGuard({ watch, onStay, onSignOut, instead, children }: SessionGuardProps) {
  const view = useSessionView(watch);
  useEffect(() => {
    // Here before it is needed: at the end there may be no line.
    void loadEnd().catch(() => undefined);
    const look = () => {
      if (document.visibilityState === 'visible') void watch.look();
    };
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [watch]);
  return (
    <>
      <Curtain down={view.is === 'over'} instead={instead}>
        {children}
      </Curtain>
      {view.is === 'ending' && (
        <Suspense fallback={null}>
          <SessionEnd why={view.why} at={view.at} onStay={onStay} onGoOn={() => watch.goOn()} onSignOut={onSignOut} />
        </Suspense>
      )}
    </>
  );
}
