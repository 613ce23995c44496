import { Button, Card, Failed, InstantText, Lines, Loading, StatusTag } from '../primitives/index.ts';
import type { AccountCalls, OpenSession } from './accountCalls.ts';
import { ChangeOutcome } from './ChangeOutcome.tsx';
import { useChange } from './useChange.ts';
import { useLoaded } from './useLoaded.ts';

const ways: Readonly<Record<string, string>> = {
  password: 'password only',
  totp: 'password and app',
  recovery: 'password and recovery code',
  passkey: 'passkey',
  oidc: 'identity provider',
  oidcFactor: 'identity provider',
};

interface SessionDeskProps {
  readonly calls: AccountCalls;
  /** Everything was ended, this page's session too. */
  readonly onEverywhere: () => void;
}

/** Where the account is signed in, and how to end that. */
export function SessionDesk({ calls, onEverywhere }: SessionDeskProps) {
  const { value: sessions, failed, again } = useLoaded(calls.sessions);
  const change = useChange(calls.sayThrown);
  const end = async (ending: () => Promise<unknown>, says: string) => {
    if (await change.run(ending, says)) await again();
  };
  const everywhere = async () => {
    if (await change.run(calls.endEverywhere, 'You are signed out everywhere.')) onEverywhere();
  };
  if (failed) return <Failed title="Your sessions did not load" again={() => void again()} />;
  if (sessions === undefined) return <Loading what="where you are signed in" lines={3} />;
  const line = ({ id, current, browser, method, signedInAt, lastSeenAt }: OpenSession) => {
    const name = browser ?? 'An unknown browser';
    return {
      key: id,
      head: name,
      says: (
        <>
          Signed in <InstantText at={signedInAt} /> with {ways[method] ?? method}; last used <InstantText at={lastSeenAt} />
        </>
      ),
      aside: current ? (
        <StatusTag glyph="now" tone="you">
          This page
        </StatusTag>
      ) : (
        <Button
          kind="quiet"
          busy={change.busy}
          aria-label={`Sign out ${name}`}
          onClick={() => void end(() => calls.endSession(id), `${name} is signed out.`)}
        >
          Sign out
        </Button>
      ),
    };
  };
  return (
    <Card title="Where you are signed in">
      <ChangeOutcome change={change} />
      <Lines lines={sessions.map(line)} />
      <div className="ax-actions">
        {sessions.length > 1 && (
          <Button kind="outline" busy={change.busy} onClick={() => void end(calls.endOtherSessions, 'Every other place is signed out.')}>
            Sign out everywhere else
          </Button>
        )}
        <Button kind="quiet" busy={change.busy} onClick={() => void everywhere()}>
          Sign out everywhere, here too
        </Button>
      </div>
    </Card>
  );
}
