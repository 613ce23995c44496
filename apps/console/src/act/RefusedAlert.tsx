import { sayRejection } from '@ice-access/domain/wording';
import { Alert } from '@ice-access/ui/primitives';
import { refusedOf } from './refused.ts';

/** Why a command was not done, and what to do next. Nothing that was typed is lost. */
export function RefusedAlert({ error }: { error: unknown }) {
  const refused = refusedOf(error);
  if (refused === undefined)
    return (
      <Alert tone="soon" title="Not sent" takesFocus>
        <p>The server does not answer. What you typed is still here; send it again when the connection is back. It counts once.</p>
      </Alert>
    );
  if (refused.rejection !== undefined)
    return (
      <Alert tone="late" title="Not done" takesFocus>
        <p>{sayRejection(refused.rejection)}</p>
      </Alert>
    );
  if (refused.code === 'stale')
    return (
      <Alert tone="soon" title="The case changed while you were writing" takesFocus>
        <p>The page now shows how it stands. What you typed is still here: read the change, then send again.</p>
      </Alert>
    );
  if (refused.code === 'stepUpNeeded')
    return (
      <Alert tone="soon" title="Not sent" takesFocus>
        <p>This needs a fresh proof that it is you. What you typed is still here; send it again when you are ready to prove it.</p>
      </Alert>
    );
  return (
    <Alert tone="late" title="Not done" takesFocus>
      <p>{refused.sentence ?? 'The server could not do this.'}</p>
      {refused.id !== undefined && <p className="ax-small">If it fails again, tell the help desk: {refused.id}.</p>}
    </Alert>
  );
}
