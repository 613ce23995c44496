import { ownAddress } from '@ice-access/ui/address';
import { Alert, Button, Main, PageTitle, Section, TextField } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { metaQuery, signIn } from '../../session.ts';

/** Only an address of this site is followed after signing in. */

/** Sign in; with the demonstration loaded, its people are offered. */
export function SignInPage({ to }: { to: string | undefined }) {
  const router = useRouter();
  const demonstration = useQuery(metaQuery).data?.demonstration ?? null;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ says: string; attempt: number } | null>(null);

  const enter = async (as: { email: string; password: string }) => {
    setBusy(true);
    const says = await signIn(as.email, as.password).catch(() => 'You are offline, or this site cannot be reached. Try again in a moment.');
    setBusy(false);
    if (says !== undefined) return setProblem({ says, attempt: Date.now() });
    await router.invalidate();
    const isPage = (path: string) => path !== '/sign-in' && router.getMatchedRoutes(path)[2] !== undefined;
    router.history.push(ownAddress(to, isPage) ?? '/home');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (email.trim() === '' || password === '') setProblem({ says: 'Enter your e-mail address and your password.', attempt: Date.now() });
    else void enter({ email: email.trim(), password });
  };
  return (
    <Main narrow>
      <PageTitle title="Sign in" says={to && to !== '/home' ? 'After that you come back to where you were.' : undefined} />
      {problem && (
        <Alert key={problem.attempt} tone="late" takesFocus title="You are not signed in">
          <p>{problem.says}</p>
        </Alert>
      )}
      <form className="ax-form ax-section" onSubmit={submit} noValidate>
        <TextField id="email" label="E-mail address" type="email" autoComplete="username" value={email} onChange={setEmail} required />
        <TextField
          id="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          required
        />
        <Button type="submit" size="big" busy={busy}>
          Sign in
        </Button>
        <p className="ax-small ax-quiet">
          No account yet? An administrator of your agency, or the ICE ACCESS program office, sends you a link for one.
        </p>
      </form>
      {demonstration && (
        <Section
          title="People of the demonstration"
          says={
            <>
              All of them are made up. Choose one to sign in; the password of each is{' '}
              <code className="ax-nowrap">{demonstration.password}</code>.
            </>
          }
        >
          <ul className="ax-people ax-plain">
            {demonstration.people.map((person) => (
              <li key={person.email}>
                <button type="button" disabled={busy} onClick={() => void enter({ email: person.email, password: demonstration.password })}>
                  <b>{person.name}</b>
                  {person.office}
                  {person.agency !== null && `, ${person.agency}`}
                  <span>{person.email}</span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Main>
  );
}
