import { type FormEvent, useState } from 'react';
import { Button, Card, TextField } from '../primitives/index.ts';
import type { AccountCalls } from './accountCalls.ts';
import { ChangeOutcome } from './ChangeOutcome.tsx';
import { useChange } from './useChange.ts';

/** Another e-mail address: it counts when the link that is sent there was followed. */
export function ChangeEmail({ email, calls }: { email: string; calls: AccountCalls }) {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const change = useChange(calls.sayThrown);
  const problem = /^\S+@\S+\.\S+$/.test(typed.trim()) ? undefined : 'Enter a whole e-mail address, for example name@county.example.';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem !== undefined) return document.getElementById('new-email')?.focus();
    if (
      !(await change.run(
        () => calls.changeEmail(typed.trim()),
        'A link was sent to the new address. Until it is followed, the present one counts.',
      ))
    )
      return;
    setTyped('');
    setTried(false);
  };
  return (
    <Card title="E-mail address">
      <p>
        You sign in as <b>{email}</b>, and your mails go there.
      </p>
      <ChangeOutcome change={change} />
      <form className="ax-form" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          id="new-email"
          label="New e-mail address"
          type="email"
          autoComplete="email"
          value={typed}
          onChange={setTyped}
          error={tried ? problem : undefined}
        />
        <Button type="submit" kind="outline" busy={change.busy}>
          Send a link to the new address
        </Button>
      </form>
    </Card>
  );
}
