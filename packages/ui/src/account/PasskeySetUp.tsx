import { type FormEvent, useState } from 'react';
import { Button, TextField } from '../primitives/index.ts';
import type { SignInDoor } from './signInDoor.ts';
import { TroubleAlert } from './TroubleAlert.tsx';
import { isNo, useStep } from './useStep.ts';

interface PasskeySetUpProps {
  readonly door: SignInDoor;
  readonly onDone: (recoveryCodes: readonly string[] | null) => void;
  readonly onLeave: () => void;
}

/** A passkey on this computer, a phone or a security key: named, then made by the device. */
export function PasskeySetUp({ door, onDone, onLeave }: PasskeySetUpProps) {
  const [name, setName] = useState('');
  const step = useStep();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await step.run(() => door.addPasskey(name.trim()));
    if (answer !== undefined && !isNo(answer)) onDone(answer.recoveryCodes);
  };
  return (
    <section className="ax-card ax-stack" aria-labelledby="passkey-set-up">
      <h2 id="passkey-set-up" tabIndex={-1} ref={focusOnce}>
        Set up a passkey
      </h2>
      <p>Your device asks for your finger, your face or its PIN. It keeps the key; this site never sees either.</p>
      <TroubleAlert title="Not set up yet" trouble={step.trouble} />
      <form className="ax-form" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          id="passkey-name"
          label="Name of this passkey (may stay empty)"
          hint="So that you know it again, for example Office laptop"
          autoComplete="off"
          maxLength={60}
          value={name}
          onChange={setName}
        />
        <div className="ax-actions">
          <Button type="submit" busy={step.busy}>
            Make the passkey
          </Button>
          <Button kind="quiet" onClick={onLeave}>
            Not now
          </Button>
        </div>
      </form>
    </section>
  );
}

const focusOnce = (head: HTMLHeadingElement | null) => head?.focus();
