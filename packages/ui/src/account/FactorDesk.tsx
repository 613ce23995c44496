import { useState } from 'react';
import { Failed, Loading } from '../primitives/index.ts';
import type { AccountCalls } from './accountCalls.ts';
import { ChangeOutcome } from './ChangeOutcome.tsx';
import { FactorList } from './FactorList.tsx';
import { PasskeySetUp } from './PasskeySetUp.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { sayNo } from './sayNo.ts';
import type { SignInDoor } from './signInDoor.ts';
import { TotpSetUp } from './TotpSetUp.tsx';
import { useChange } from './useChange.ts';
import { useLoaded } from './useLoaded.ts';
import { isNo } from './useStep.ts';

type At = { readonly is: 'list' | 'passkey' | 'totp' } | { readonly is: 'codes'; readonly codes: readonly string[] };

interface FactorDeskProps {
  readonly door: SignInDoor;
  readonly calls: AccountCalls;
  /** The session was made anew by a change. */
  readonly onChanged: () => void;
}

/** Looks after what one signs in with: adds, removes, makes new recovery codes. */
export function FactorDesk({ door, calls, onChanged }: FactorDeskProps) {
  const { value: factors, failed, again } = useLoaded(calls.factors);
  const [at, setAt] = useState<At>({ is: 'list' });
  const change = useChange(calls.sayThrown);
  const back = () => {
    setAt({ is: 'list' });
    onChanged();
    void again();
  };
  const setUp = (codes: readonly string[] | null) => (codes === null ? back() : setAt({ is: 'codes', codes }));
  const remove = async (removal: () => Promise<unknown>, says: string) => {
    if (await change.run(removal, says)) back();
  };
  const newCodes = () =>
    change.run(async () => {
      const made = await door.newRecoveryCodes();
      if (isNo(made)) throw new Error(sayNo(made));
      setUp(made.recoveryCodes);
    }, 'The codes that you had before are void.');
  if (at.is === 'passkey') return <PasskeySetUp door={door} onDone={setUp} onLeave={back} />;
  if (at.is === 'totp') return <TotpSetUp door={door} onDone={setUp} onLeave={back} />;
  if (at.is === 'codes') return <RecoveryCodes codes={at.codes} goOn="Back to my account" onKept={back} />;
  if (failed) return <Failed title="Your ways to sign in did not load" again={() => void again()} />;
  if (factors === undefined) return <Loading what="your ways to sign in" lines={3} />;
  return (
    <>
      <ChangeOutcome change={change} />
      <FactorList
        factors={factors}
        busy={change.busy}
        onAdd={(is) => setAt({ is })}
        onNewCodes={() => void newCodes()}
        onRemoveTotp={() => void remove(calls.removeTotp, 'The app was removed. You get a mail about it.')}
        onRemovePasskey={(id) => void remove(() => calls.removePasskey(id), 'The passkey was removed. You get a mail about it.')}
      />
    </>
  );
}
