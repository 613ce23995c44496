import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button, TextField } from '../primitives/index.ts';
import type { Entry } from './answers.ts';
import { CodeField, plainCode } from './CodeField.tsx';
import { DemonstrationCode } from './DemonstrationCode.tsx';
import { LostFactor } from './LostFactor.tsx';
import { hasPasskeys } from './passkey.ts';
import type { SignInDoor } from './signInDoor.ts';
import { TroubleAlert } from './TroubleAlert.tsx';
import { useStep } from './useStep.ts';

interface CodeStepProps {
  readonly door: SignInDoor;
  /** Whose code is asked; the demonstration offers it. */
  readonly email: string;
  readonly demonstration: boolean;
  /** Whom to ask when everything is lost. */
  readonly helper: string;
  readonly onEntry: (entry: Entry) => void;
  /** The time for the code is over: begin with the password again. */
  readonly onStartAgain: (says?: string) => void;
}

/** The second step: the code of an app, a recovery code, or a passkey instead. */
export function CodeStep({ door, email, demonstration, helper, onEntry, onStartAgain }: CodeStepProps) {
  const [way, setWay] = useState<'app' | 'recovery'>('app');
  const [code, setCode] = useState('');
  const head = useRef<HTMLHeadingElement>(null);
  const step = useStep();
  useEffect(() => head.current?.focus(), []);

  const enter = async (entering: () => Promise<Entry>) => {
    const entry = await step.run(entering);
    if (entry?.is === 'no' && entry.code === 'startAgain') onStartAgain('The time for the code is over. Begin again with your password.');
    else if (entry !== undefined && entry.is !== 'no') onEntry(entry);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (way === 'recovery') {
      if (code.trim() === '') step.say('Enter one of your recovery codes.');
      else void enter(() => door.recoveryCode(code.trim()));
    } else if (plainCode(code).length !== 6) step.say('Enter the 6 figures that your app shows.');
    else void enter(() => door.code(plainCode(code)));
  };
  const turn = (to: typeof way) => {
    setWay(to);
    setCode('');
  };
  return (
    <div className="ax-section ax-stack ax-stack--wide">
      <h2 ref={head} tabIndex={-1}>
        Second step
      </h2>
      <TroubleAlert title="You are not signed in yet" trouble={step.trouble} />
      <form className="ax-form" onSubmit={submit} noValidate>
        {way === 'app' ? (
          <CodeField value={code} onChange={setCode} />
        ) : (
          <TextField
            id="recovery-code"
            label="Recovery code"
            hint="One of those that you kept. It opens your account once."
            autoComplete="off"
            value={code}
            onChange={setCode}
            required
          />
        )}
        {demonstration && way === 'app' && (
          <DemonstrationCode
            door={door}
            email={email}
            attempt={step.trouble?.attempt ?? 0}
            onUse={(offered) => void enter(() => door.code(offered))}
          />
        )}
        <Button type="submit" size="big" busy={step.busy}>
          Go on
        </Button>
      </form>
      <div className="ax-actions">
        {hasPasskeys() && (
          <Button kind="quiet" busy={step.busy} onClick={() => void enter(() => door.passkey())}>
            Use a passkey instead
          </Button>
        )}
        <Button kind="quiet" onClick={() => turn(way === 'app' ? 'recovery' : 'app')}>
          {way === 'app' ? 'Use a recovery code' : 'Use the code of your app'}
        </Button>
        <Button kind="quiet" onClick={() => onStartAgain()}>
          Begin again
        </Button>
      </div>
      <LostFactor helper={helper} />
    </div>
  );
}
