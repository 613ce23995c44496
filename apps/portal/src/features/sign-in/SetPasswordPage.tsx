import { Alert, Anchor, Button, ErrorSummary, Main, PageTitle, TextField } from '@ice-access/ui/primitives';
import { type FormEvent, useState } from 'react';
import { setPassword } from '../../session.ts';

const lettersMin = 12;

/** The page behind a one-time link. */
export function SetPasswordPage({ token }: { token: string }) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [done, setDone] = useState(false);
  const short = first.length < lettersMin ? `Use at least ${lettersMin} characters.` : undefined;
  const other = first !== second ? 'Enter the same password twice.' : undefined;
  const problems = [
    { field: 'new-password', says: short },
    { field: 'again', says: other },
  ].flatMap(({ field, says }) => (says === undefined ? [] : [{ field, says }]));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    setRefused(undefined);
    if (problems.length > 0 || busy) return;
    setBusy(true);
    const says = await setPassword(token, first).catch(() => 'You are offline, or this site cannot be reached. Try again in a moment.');
    setBusy(false);
    setRefused(says);
    setDone(says === undefined);
  };
  if (done)
    return (
      <Main narrow>
        <PageTitle title="Your password is set" />
        <Alert tone="good" takesFocus title="You can sign in now">
          <p>
            The link cannot be used again. <Anchor href="/sign-in">Sign in</Anchor>
          </p>
        </Alert>
      </Main>
    );
  return (
    <Main narrow>
      <PageTitle title="Choose a password" says="The link in your letter works once, for 30 minutes." />
      {attempt > 0 && problems.length > 0 && <ErrorSummary key={attempt} problems={problems} />}
      {refused !== undefined && (
        <Alert key={`refused-${attempt}`} tone="late" takesFocus title="The password is not set">
          <p>{refused}</p>
        </Alert>
      )}
      <form className="ax-form ax-section" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          id="new-password"
          label="New password"
          hint={`At least ${lettersMin} characters. A sentence that only you know is a good one.`}
          type="password"
          autoComplete="new-password"
          value={first}
          onChange={setFirst}
          error={attempt > 0 ? short : undefined}
        />
        <TextField
          id="again"
          label="The same password again"
          type="password"
          autoComplete="new-password"
          value={second}
          onChange={setSecond}
          error={attempt > 0 ? other : undefined}
        />
        <Button type="submit" size="big" busy={busy}>
          Set the password
        </Button>
      </form>
    </Main>
  );
}
