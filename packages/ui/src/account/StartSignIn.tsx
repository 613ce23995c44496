import { type FormEvent, useState } from 'react';
import { Anchor, Button, TextField } from '../primitives/index.ts';
import type { Entry } from './answers.ts';
import { PasswordField } from './PasswordField.tsx';
import { hasPasskeys } from './passkey.ts';
import type { Offers, SignInDoor } from './signInDoor.ts';
import { TroubleAlert } from './TroubleAlert.tsx';
import { useStep } from './useStep.ts';

interface StartSignInProps {
  readonly door: SignInDoor;
  readonly offers: Offers;
  /** What an earlier way of signing in said, such as an identity provider. */
  readonly refused?: string | undefined;
  readonly onEntry: (entry: Entry, email: string) => void;
}

/** The ways in: a passkey, e-mail and password, or the identity provider of the house. */
export function StartSignIn({ door, offers, refused, onEntry }: StartSignInProps) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const step = useStep();
  const trouble = step.trouble ?? (refused === undefined ? undefined : { says: refused, attempt: 0 });

  const enter = async (way: () => Promise<Entry>) => {
    const entry = await step.run(way);
    if (entry !== undefined && entry.is !== 'no') onEntry(entry, email.trim());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (email.trim() === '' || password === '') step.say('Enter your e-mail address and your password.');
    else void enter(() => door.password(email.trim(), password));
  };
  const goToProvider = async () => {
    const answer = await step.run(() => door.provider());
    if (answer?.is === 'go') window.location.assign(answer.url);
  };
  const passkey = hasPasskeys() && (
    <Button kind={offers.passkeyFirst ? 'main' : 'outline'} size="big" busy={step.busy} onClick={() => void enter(() => door.passkey())}>
      Sign in with a passkey
    </Button>
  );
  const provider = offers.oidc && (
    <Button kind="outline" size="big" busy={step.busy} onClick={() => void goToProvider()}>
      Sign in with {offers.oidc.name}
    </Button>
  );
  const first = (passkey || provider) && (
    <div className="ax-actions">
      {passkey}
      {provider}
    </div>
  );
  return (
    <div className="ax-section ax-stack ax-stack--wide">
      <TroubleAlert title="You are not signed in" trouble={trouble} />
      {offers.passkeyFirst && first}
      <form className="ax-form" onSubmit={submit} noValidate>
        {offers.passkeyFirst && <h2>Or with your password</h2>}
        <TextField id="email" label="E-mail address" type="email" autoComplete="username" value={email} onChange={setEmail} required />
        <PasswordField id="password" label="Password" kind="current-password" value={password} onChange={setPassword} />
        <div className="ax-actions">
          <Button type="submit" kind={offers.passkeyFirst ? 'outline' : 'main'} size="big" busy={step.busy}>
            Sign in
          </Button>
          <Anchor href="/forgot-password">Forgot your password?</Anchor>
        </div>
      </form>
      {!offers.passkeyFirst && first}
    </div>
  );
}
