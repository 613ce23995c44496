import { Alert, Anchor, Button, ErrorSummary, Main, PageFrame, PageTitle, TextField } from '@ice-access/ui/primitives';
import { type FormEvent, useState } from 'react';
import { footLinks } from '../../frame/menu.ts';
import { useMeta } from '../../frame/useMe.ts';

const lettersMin = 12;
type Answer = 'idle' | 'busy' | 'done' | 'used' | 'offline';
const words = {
  used: 'This link was used already, or its 30 minutes are over. Ask the program office for a new one.',
  offline: 'The server does not answer. Check your connection and try again.',
} as const;

async function send(token: string, newPassword: string): Promise<Answer> {
  const response = await fetch('/auth/reset-password', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, newPassword }),
  }).catch(() => undefined);
  return response === undefined ? 'offline' : response.ok ? 'done' : 'used';
}

/** The page behind a one-time link: the first person of the program office chooses a password here. */
export function SetPassword({ token }: { token: string }) {
  const meta = useMeta();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [answer, setAnswer] = useState<Answer>('idle');
  const [tries, setTries] = useState(0);
  const short = first.length < lettersMin ? `Use at least ${lettersMin} characters.` : undefined;
  const other = first !== second ? 'Enter the same password twice.' : undefined;
  const problems = [
    { field: 'new-password', says: short },
    { field: 'again', says: other },
  ].flatMap(({ field, says }) => (says === undefined ? [] : [{ field, says }]));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTries((count) => count + 1);
    if (problems.length > 0 || answer === 'busy') return;
    setAnswer('busy');
    setAnswer(await send(token, first));
  };
  const form = (
    <>
      <PageTitle title="Choose a password" says="The link that you were given works once, for 30 minutes." />
      {tries > 0 && problems.length > 0 && <ErrorSummary key={tries} problems={problems} />}
      {(answer === 'used' || answer === 'offline') && (
        <Alert key={`refused-${tries}`} tone="late" title="The password is not set" takesFocus>
          <p>{words[answer]}</p>
        </Alert>
      )}
      <form className="ax-form" onSubmit={submit} noValidate>
        <TextField
          id="new-password"
          label="New password"
          hint={`At least ${lettersMin} characters.`}
          type="password"
          autoComplete="new-password"
          value={first}
          onChange={setFirst}
          error={tries > 0 ? short : undefined}
        />
        <TextField
          id="again"
          label="The same password again"
          type="password"
          autoComplete="new-password"
          value={second}
          onChange={setSecond}
          error={tries > 0 ? other : undefined}
        />
        <div className="ax-actions">
          <Button type="submit" busy={answer === 'busy'}>
            Set the password
          </Button>
        </div>
      </form>
    </>
  );
  return (
    <PageFrame
      house="Reviewer console"
      home="/sign-in"
      demonstration={meta.demonstration !== null}
      official={meta.official}
      nav={[]}
      who={null}
      foot={footLinks}
    >
      <Main narrow>
        {answer === 'done' ? (
          <>
            <PageTitle title="Your password is set" />
            <Alert tone="good" title="You can sign in now" takesFocus>
              <p>
                The link cannot be used again. <Anchor href="/sign-in">Sign in</Anchor>
              </p>
            </Alert>
          </>
        ) : (
          form
        )}
      </Main>
    </PageFrame>
  );
}
