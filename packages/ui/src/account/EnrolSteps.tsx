import { useState } from 'react';
import { Alert, Button } from '../primitives/index.ts';
import { PasskeySetUp } from './PasskeySetUp.tsx';
import { hasPasskeys } from './passkey.ts';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import type { SignInDoor } from './signInDoor.ts';
import { TotpSetUp } from './TotpSetUp.tsx';

type At = { readonly is: 'choose' | 'passkey' | 'totp' } | { readonly is: 'codes'; readonly codes: readonly string[] };

interface EnrolStepsProps {
  readonly door: SignInDoor;
  /** Whether an app with codes is enough for what this person does; undefined while it is not known. */
  readonly passkeyNeeded: boolean;
  /** Everything is set up and kept. */
  readonly onDone: () => void;
}

/** The second step is set up once: a passkey or an app, and recovery codes for the day when both are lost. */
export function EnrolSteps({ door, passkeyNeeded, onDone }: EnrolStepsProps) {
  const [at, setAt] = useState<At>({ is: 'choose' });
  const setUp = (codes: readonly string[] | null) => (codes === null ? onDone() : setAt({ is: 'codes', codes }));
  const leave = () => setAt({ is: 'choose' });
  switch (at.is) {
    case 'passkey':
      return <PasskeySetUp door={door} onDone={setUp} onLeave={leave} />;
    case 'totp':
      return <TotpSetUp door={door} onDone={setUp} onLeave={leave} />;
    case 'codes':
      return <RecoveryCodes codes={at.codes} goOn="Go on" onKept={onDone} />;
    case 'choose':
      return (
        <section className="ax-section ax-stack" aria-labelledby="enrol">
          <h2 id="enrol" tabIndex={-1} ref={focusOnce}>
            Set up your second step
          </h2>
          <p className="ax-text">
            A password alone opens nothing here. From now on you sign in with something that you have as well.
            {passkeyNeeded && ' What you do here needs a passkey.'}
          </p>
          {!hasPasskeys() && passkeyNeeded && (
            <Alert tone="soon" title="This browser cannot keep passkeys">
              <p>Open this site with a current browser, or ask your help desk.</p>
            </Alert>
          )}
          <ul className="ax-ways ax-plain">
            <li className="ax-card ax-stack">
              <h3>Passkey</h3>
              <p>Your finger, face or PIN on this computer, your phone or a security key. Nothing to type, and nobody can copy it.</p>
              <Button onClick={() => setAt({ is: 'passkey' })} busy={!hasPasskeys()}>
                Set up a passkey
              </Button>
            </li>
            {!passkeyNeeded && (
              <li className="ax-card ax-stack">
                <h3>App with codes</h3>
                <p>An authenticator app on your phone shows 6 figures, new ones every 30 seconds. You type them after your password.</p>
                <Button kind="outline" onClick={() => setAt({ is: 'totp' })}>
                  Set up an app
                </Button>
              </li>
            )}
          </ul>
        </section>
      );
  }
}

const focusOnce = (head: HTMLHeadingElement | null) => head?.focus();
