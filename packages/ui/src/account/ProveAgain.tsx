import { type FormEvent, useState } from 'react';
import { Button } from '../primitives/index.ts';
import type { Entry } from './answers.ts';
import { CodeField, plainCode } from './CodeField.tsx';
import { DemonstrationCode } from './DemonstrationCode.tsx';
import { Dialog } from './Dialog.tsx';
import { PasswordField } from './PasswordField.tsx';
import type { ProvingAgain } from './ProvingAgain.ts';
import { hasPasskeys } from './passkey.ts';
import type { SignInDoor } from './signInDoor.ts';
import { TroubleAlert } from './TroubleAlert.tsx';
import { useStep } from './useStep.ts';

interface ProveAgainProps {
  readonly door: SignInDoor;
  readonly proving: ProvingAgain;
  readonly email: string;
  readonly has: { readonly totp: boolean; readonly passkeys: number };
  readonly demonstration: boolean;
}

/** The question that stands before a step that binds. Nothing typed behind it is lost. */
export function ProveAgain({ door, proving, email, has, demonstration }: ProveAgainProps) {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const step = useStep();
  const prove = async (way: () => Promise<Entry>) => {
    const entry = await step.run(way);
    if (entry?.is === 'in') proving.settle(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password === '' || plainCode(code).length !== 6) step.say('Enter your password and the 6 figures that your app shows.');
    else void prove(() => door.prove(password, plainCode(code)));
  };
  const passkey = has.passkeys > 0 && hasPasskeys();
  return (
    <Dialog title="Prove again that it is you" role="dialog" onEscape={() => proving.settle(false)}>
      <p>This step binds, so it asks for a proof that is not older than 5 minutes. Then it goes on by itself. Nothing you typed is lost.</p>
      <TroubleAlert title="Not proved" trouble={step.trouble} />
      {passkey && (
        <p>
          <Button busy={step.busy} onClick={() => void prove(() => door.passkey())}>
            Use my passkey
          </Button>
        </p>
      )}
      {(has.totp || !passkey) && (
        <form className="ax-form" onSubmit={submit} noValidate>
          <input className="ax-hide" tabIndex={-1} aria-hidden="true" type="email" autoComplete="username" value={email} readOnly />
          <PasswordField id="prove-password" label="Password" kind="current-password" value={password} onChange={setPassword} />
          <CodeField id="prove-code" value={code} onChange={setCode} />
          {demonstration && <DemonstrationCode door={door} email={email} attempt={step.trouble?.attempt ?? 0} onUse={setCode} />}
          <Button type="submit" kind={passkey ? 'outline' : 'main'} busy={step.busy}>
            Go on
          </Button>
        </form>
      )}
      <Button kind="quiet" onClick={() => proving.settle(false)}>
        Not now
      </Button>
    </Dialog>
  );
}
