import { sayNo } from '@ice-access/ui/account';
import { Alert, Button, Card } from '@ice-access/ui/primitives';
import { useEffect, useState } from 'react';
import { accountCalls } from '../../accountCalls.ts';
import { door } from '../../door.ts';

/** Links the account to the identity provider of the house, where there is one; says when the way back from there was in vain. */
export function LinkProvider({ refused }: { refused: string | undefined }) {
  const [provider, setProvider] = useState<string>();
  const [linked, setLinked] = useState<boolean>();
  const [problem, setProblem] = useState(refused === undefined ? undefined : sayNo({ is: 'no', code: refused }));
  useEffect(() => {
    void door.offers().then((offers) => setProvider(offers?.oidc?.name));
    void accountCalls.factors().then(
      ({ oidc }) => setLinked(oidc),
      () => undefined,
    );
  }, []);
  if (provider === undefined || linked === undefined) return null;
  const link = async () => {
    const answer = await door.linkProvider();
    if (answer.is === 'go') window.location.assign(answer.url);
    else setProblem(sayNo(answer));
  };
  return (
    <Card title={provider}>
      {problem !== undefined && (
        <Alert tone="late" takesFocus>
          <p>{problem}</p>
        </Alert>
      )}
      {linked ? (
        <p>Your account is linked: you can sign in with {provider}.</p>
      ) : (
        <>
          <p>Link your account once, then you can sign in with {provider}.</p>
          <Button kind="outline" onClick={() => void link()}>
            Link my account
          </Button>
        </>
      )}
    </Card>
  );
}
