import { type FormEvent, useState } from 'react';
import { Alert, Anchor, Button, ErrorSummary, TextField } from '../primitives/index.ts';
import { newPasswordHint, newPasswordProblem } from './newPassword.ts';
import { PasswordField } from './PasswordField.tsx';
import type { SignInDoor } from './signInDoor.ts';
import { TroubleAlert } from './TroubleAlert.tsx';
import { isNo, useStep } from './useStep.ts';

/** The form behind a one-time link. Whoever has a second step enters its code too. */
export function SetPasswordForm({ door, token }: { door: SignInDoor; token: string }) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [code, setCode] = useState('');
  const [codeNeeded, setCodeNeeded] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [done, setDone] = useState(false);
  const step = useStep();
  const short = newPasswordProblem(first);
  const other = first !== second ? 'Enter the same password twice.' : undefined;
  const problems = [
    { field: 'new-password', says: short },
    { field: 'again', says: other },
  ].flatMap(({ field, says }) => (says === undefined ? [] : [{ field, says }]));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (problems.length > 0) return;
    const answer = await step.run(() =>
      door.resetPassword({ token, newPassword: first, ...(codeNeeded && code.trim() !== '' && { code: code.trim() }) }),
    );
    if (isNo(answer) && answer.code === 'factorCodeNeeded') setCodeNeeded(true);
    if (answer !== undefined && !isNo(answer)) setDone(true);
  };
  if (done)
    return (
      <Alert tone="good" takesFocus title="Your password is set. You can sign in now">
        <p>
          The link cannot be used again. <Anchor href="/sign-in">Sign in</Anchor>
        </p>
      </Alert>
    );
  return (
    <>
      {attempt > 0 && problems.length > 0 && <ErrorSummary key={attempt} problems={problems} />}
      <TroubleAlert title="The password is not set" trouble={step.trouble} />
      <form className="ax-form ax-section" onSubmit={(event) => void submit(event)} noValidate>
        <PasswordField
          id="new-password"
          label="New password"
          kind="new-password"
          hint={newPasswordHint}
          error={attempt > 0 ? short : undefined}
          value={first}
          onChange={setFirst}
        />
        <PasswordField
          id="again"
          label="The same password again"
          kind="new-password"
          error={attempt > 0 ? other : undefined}
          value={second}
          onChange={setSecond}
        />
        {codeNeeded && (
          <TextField
            id="factor-code"
            label="Code of your app, or a recovery code"
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
            required
          />
        )}
        <Button type="submit" size="big" busy={step.busy}>
          Set the password
        </Button>
      </form>
    </>
  );
}
