import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { meQuery, signOut } from '../session.ts';

const leaving = () => import('./leaving.ts');

const Unsent = lazy(async () => ({ default: (await import('./Unsent.tsx')).Unsent }));

/** Signing out with something unsent asks first: send now, keep on this computer, discard. */
export function useLeave() {
  const router = useRouter();
  const account = useQuery(meQuery).data?.person.id;
  const [unsent, setUnsent] = useState(0);
  const [failed, setFailed] = useState(false);

  const go = async (forgets: boolean) => {
    if (account && forgets) await (await leaving()).forgetUnsent(account);
    setUnsent(0);
    await signOut();
    await router.navigate({ to: '/' });
    await router.invalidate();
  };
  const leave = async () => {
    const left = account ? await (await leaving()).countUnsent(account) : 0;
    if (left === 0) await go(true);
    else setUnsent(left);
  };
  const sendNow = async () => {
    if (!account) return;
    try {
      await (await leaving()).sendUnsent(account);
      await go(true);
    } catch {
      setFailed(true);
    }
  };
  const question =
    unsent === 0 ? null : (
      <Suspense fallback={null}>
        <Unsent
          count={unsent}
          failed={failed}
          onSend={() => void sendNow()}
          onKeep={() => void go(false)}
          onDiscard={() => void go(true)}
          onStay={() => setUnsent(0)}
        />
      </Suspense>
    );
  return { leave: () => void leave(), question };
}
