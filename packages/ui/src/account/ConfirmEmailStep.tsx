import { useState } from 'react';
import { Alert, Anchor, Button } from '../primitives/index.ts';
import type { SignInDoor } from './signInDoor.ts';
import { TroubleAlert } from './TroubleAlert.tsx';
import { isNo, useStep } from './useStep.ts';

/** Behind the link that was sent to a new address: one press, so that a program that only looks at links changes nothing. */
export function ConfirmEmailStep({ door, token }: { door: SignInDoor; token: string }) {
  const [done, setDone] = useState(false);
  const step = useStep();
  const confirm = async () => {
    const answer = await step.run(() => door.confirmEmail(token));
    if (answer !== undefined && !isNo(answer)) setDone(true);
  };
  if (done)
    return (
      <Alert tone="good" takesFocus title="This is your address now">
        <p>
          Sign in with it from now on. <Anchor href="/sign-in">Sign in</Anchor>
        </p>
      </Alert>
    );
  return (
    <>
      <TroubleAlert title="The address is not changed" trouble={step.trouble} />
      <Button size="big" busy={step.busy} onClick={() => void confirm()}>
        Confirm this address
      </Button>
    </>
  );
}
