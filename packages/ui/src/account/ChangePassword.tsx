import { type FormEvent, useState } from 'react';
import { Alert, Button, Card } from '../primitives/index.ts';
import { newPasswordHint, newPasswordProblem } from './newPassword.ts';
import { PasswordField } from './PasswordField.tsx';
import type { SignInDoor } from './signInDoor.ts';
import { TroubleAlert } from './TroubleAlert.tsx';
import { isNo, useStep } from './useStep.ts';

interface ChangePasswordProps {
  readonly door: SignInDoor;
  /** Password keepers store the new password under it. */
  readonly email: string;
  readonly onChanged: () => void;
}

/** A new password. Every other session ends. */
export function ChangePassword({ door, email, onChanged }: ChangePasswordProps) {
  const [old, setOld] = useState('');
  const [chosen, setChosen] = useState('');
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState(false);
  const step = useStep();
  const problem = newPasswordProblem(chosen);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setDone(false);
    if (old === '') return step.say('Enter your present password.');
    if (problem !== undefined) return document.getElementById('chosen-password')?.focus();
    const answer = await step.run(() => door.changePassword(old, chosen));
    if (answer === undefined || isNo(answer)) return;
    setOld('');
    setChosen('');
    setTried(false);
    setDone(true);
    onChanged();
  };
  return (
    <Card title="Password">
      <TroubleAlert title="The password is not changed" trouble={step.trouble} />
      {done && (
        <Alert tone="good" takesFocus title="Your password is changed">
          <p>Everywhere else you were signed out. You get a mail about it.</p>
        </Alert>
      )}
      <form className="ax-form" onSubmit={(event) => void submit(event)} noValidate>
        <input className="ax-hide" tabIndex={-1} aria-hidden="true" type="email" autoComplete="username" value={email} readOnly />
        <PasswordField id="present-password" label="Present password" kind="current-password" value={old} onChange={setOld} />
        <PasswordField
          id="chosen-password"
          label="New password"
          kind="new-password"
          hint={newPasswordHint}
          error={tried ? problem : undefined}
          value={chosen}
          onChange={setChosen}
        />
        <Button type="submit" kind="outline" busy={step.busy}>
          Change the password
        </Button>
      </form>
    </Card>
  );
}
