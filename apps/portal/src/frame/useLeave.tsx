import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { meQuery, signOut } from '../session.ts';
import type { Left } from './leaving.ts';

const leaving = () => import('./leaving.ts');

const none: Left = { answers: 0, forms: 0 };
const Unsent = lazy(async () => ({ default: (await import('./Unsent.tsx')).Unsent }));

/** Signing out with something unsent asks first: send now, keep on this computer, discard. */
export function useLeave() {
  const router = useRouter();
  const account = useQuery(meQuery).data?.person.id;
  const [unsent, setUnsent] = useState<Left>(none);
  const [failed, setFailed] = useState(false);

  const go = async (forgets: boolean) => {
    if (account && forgets) await (await leaving()).forgetUnsent(account);
    setUnsent(none);
    await signOut();
    await router.navigate({ to: '/' });
    await router.invalidate();
  };
  const leave = async () => {
    const left = account ? await (await leaving()).countUnsent(account) : none;
    if (left.answers + left.forms === 0) await go(true);
    else setUnsent(left);
  };
  const sendNow = async () => {
    if (!account) return;
    try {
      await (await leaving()).sendUnsent(account);
      // A form is sent by a person, on its page: it stays here.
      await go(unsent.forms === 0);
    } catch {
      setFailed(true);
    }
  };
  const question =
    unsent.answers + unsent.forms === 0 ? null : (
      <Suspense fallback={null}>
        <Unsent
          left={unsent}
          failed={failed}
          onSend={() => void sendNow()}
          onKeep={() => void go(false)}
          onDiscard={() => void go(true)}
          onStay={() => setUnsent(none)}
        />
      </Suspense>
    );
  return { leave: () => void leave(), question };
}
