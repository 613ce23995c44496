import { Button } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../api.ts';
import { meQuery, signOut } from '../session.ts';

const vault = async () => (await import('@ice-access/ui/drafts')).vault;

/** The question takes the focus when it appears. */
const focusOnce = (head: HTMLHeadingElement | null) => head?.focus();

/** Signing out with something unsent asks first: send now, keep on this computer, discard. */
export function useLeave() {
  const router = useRouter();
  const account = useQuery(meQuery).data?.person.id;
  const [unsent, setUnsent] = useState(0);
  const [failed, setFailed] = useState(false);

  const go = async (forgets: boolean) => {
    if (account && forgets) await (await vault()).clear(account);
    setUnsent(0);
    await signOut();
    await router.navigate({ to: '/' });
    await router.invalidate();
  };
  const leave = async () => {
    const left = account ? await (await vault()).unsentOf(account).catch(() => []) : [];
    if (left.length === 0) await go(true);
    else setUnsent(left.length);
  };
  const sendNow = async () => {
    if (!account) return;
    try {
      for (const { requestId, questionId, answer, onVersion } of await (await vault()).unsentOf(account))
        await client.assessment.save.mutate({ requestId, questionId, answer, expectedVersion: onVersion });
      await go(true);
    } catch {
      setFailed(true);
    }
  };
  const question =
    unsent === 0 ? null : (
      <section className="ax-sheet" aria-labelledby="unsent">
        <div className="ax-wrap ax-stack">
          <h2 id="unsent" ref={focusOnce} tabIndex={-1}>
            {unsent === 1 ? '1 answer is not sent yet' : `${unsent} answers are not sent yet`}
          </h2>
          <p>
            {failed
              ? 'They could not be sent. Keep them here: after you sign in again they go on.'
              : 'What should happen before you sign out?'}
          </p>
          <div className="ax-actions">
            <Button onClick={() => void sendNow()}>Send now and sign out</Button>
            <Button kind="outline" onClick={() => void go(false)}>
              Keep on this computer for me, 7 days
            </Button>
            <Button kind="quiet" onClick={() => void go(true)}>
              Discard and sign out
            </Button>
            <Button kind="quiet" onClick={() => setUnsent(0)}>
              Stay signed in
            </Button>
          </div>
        </div>
      </section>
    );
  return { leave: () => void leave(), question };
}
