import { ownAddress } from '@ice-access/ui/address';
import { Alert, Button, Card, Main, PageFrame, PageTitle, TextField } from '@ice-access/ui/primitives';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { footLinks } from '../../frame/menu.ts';
import { useMeta } from '../../frame/useMe.ts';

type Answer = 'idle' | 'busy' | 'wrong' | 'wait' | 'offline';
const words = {
  wrong: ['Not signed in', 'The e-mail and the password do not go together at this door. Agencies sign in at the agency portal.'],
  wait: ['Wait before you try again', 'There were too many attempts. Try again in 15 minutes.'],
  offline: ['The server does not answer', 'Check your connection and try again.'],
} as const;

export function SignIn({ next }: { next: string | undefined }) {
  const meta = useMeta();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [answer, setAnswer] = useState<Answer>('idle');
  const [tries, setTries] = useState(0);

  const signIn = async (event: FormEvent) => {
    event.preventDefault();
    setAnswer('busy');
    setTries((count) => count + 1);
    const response = await fetch('/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    }).catch(() => undefined);
    if (response === undefined) return setAnswer('offline');
    if (response.status === 429) return setAnswer('wait');
    if (!response.ok) return setAnswer('wrong');
    queryClient.clear();
    const isPage = (path: string) => path !== '/sign-in' && router.getMatchedRoutes(path)[2] !== undefined;
    router.history.push(ownAddress(next, isPage) ?? '/queue');
  };

  const problem = answer === 'wrong' || answer === 'wait' || answer === 'offline' ? words[answer] : undefined;
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
        <PageTitle title="Sign in" says="For ICE reviewers, headquarters and oversight." />
        {problem && (
          <Alert key={tries} tone="late" title={problem[0]} takesFocus>
            <p>{problem[1]}</p>
          </Alert>
        )}
        <form onSubmit={signIn} className="ax-form" noValidate>
          <TextField id="email" label="E-mail" type="email" autoComplete="username" value={email} onChange={setEmail} required />
          <TextField
            id="password"
            label="Password"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            required
          />
          <div className="ax-actions">
            <Button type="submit" busy={answer === 'busy'}>
              Sign in
            </Button>
          </div>
        </form>
        {meta.demonstration && (
          <Card title="People of the demonstration">
            <p>All of them use the password {meta.demonstration.password}.</p>
            <ul className="ax-people">
              {meta.demonstration.people.map((person) => (
                <li key={person.email}>
                  <Button
                    kind="quiet"
                    onClick={() => {
                      setEmail(person.email);
                      setPassword(meta.demonstration?.password ?? '');
                    }}
                  >
                    {person.email}
                  </Button>
                  <span className="ax-quiet">
                    {' '}
                    {person.name}, {person.office}
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </Main>
    </PageFrame>
  );
}
