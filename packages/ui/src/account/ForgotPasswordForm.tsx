import { type FormEvent, useState } from 'react';
import { Alert, Anchor, Button, TextField } from '../primitives/index.ts';
import type { SignInDoor } from './signInDoor.ts';
import { TroubleAlert } from './TroubleAlert.tsx';
import { isNo, useStep } from './useStep.ts';

/** Asks for a one-time link. What is said afterwards is the same for every address. */
export function ForgotPasswordForm({ door }: { door: SignInDoor }) {
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const step = useStep();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (email.trim() === '') return step.say('Enter your e-mail address.');
    const answer = await step.run(() => door.requestReset(email.trim()));
    if (answer !== undefined && !isNo(answer)) setSent(true);
  };
  if (sent)
    return (
      <Alert tone="good" takesFocus title="Look into your mail">
        <p>
          If this address has an account here, a link is on its way. It works once, for 30 minutes. You need your second step as well.{' '}
          <Anchor href="/sign-in">Back to signing in</Anchor>
        </p>
      </Alert>
    );
  return (
    <>
      <TroubleAlert title="No link was sent" trouble={step.trouble} />
      <form className="ax-form ax-section" onSubmit={(event) => void submit(event)} noValidate>
        <TextField id="email" label="E-mail address" type="email" autoComplete="username" value={email} onChange={setEmail} required />
        <Button type="submit" size="big" busy={step.busy}>
          Send me a link
        </Button>
      </form>
    </>
  );
}
