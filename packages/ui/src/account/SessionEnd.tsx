import { useEffect, useState } from 'react';
import { Button, timeInWords } from '../primitives/index.ts';
import { Dialog } from './Dialog.tsx';

interface SessionEndProps {
  readonly why: 'idle' | 'hours';
  /** When it ends, by this computer's clock. */
  readonly at: number;
  readonly onStay: () => Promise<void>;
  readonly onGoOn: () => void;
  readonly onSignOut: () => void;
}

/** How long still, in words. */
export function timeLeftInWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const parts = [
    { count: Math.floor(seconds / 60), name: 'minute' },
    { count: seconds % 60, name: 'second' },
  ].filter(({ count }) => count > 0);
  return parts.length === 0 ? '0 seconds' : parts.map(({ count, name }) => `${count} ${name}${count === 1 ? '' : 's'}`).join(' ');
}

/** The steps at which a screen reader hears how long is left; every second would be noise. */
const saidAt = [60, 30, 10];

/** Warns before the session ends, where the person is. What was typed behind it stays. */
export function SessionEnd({ why, at, onStay, onGoOn, onSignOut }: SessionEndProps) {
  const [now, setNow] = useState(Date.now);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const left = at - now;
  const said = saidAt.find((seconds) => left <= seconds * 1000 && left > (seconds - 5) * 1000);
  const stay = () =>
    void onStay().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <Dialog title="You will be signed out soon" role="alertdialog" onEscape={why === 'idle' ? stay : onGoOn}>
      <p>
        {why === 'idle'
          ? 'Nothing happened here for a while.'
          : `You signed in many hours ago. At ${timeInWords(new Date(at))} everybody signs in again.`}{' '}
        Time left: <b className="ax-nowrap">{timeLeftInWords(left)}</b>. What you typed is kept.
      </p>
      <p className="ax-hide" aria-live="assertive">
        {said !== undefined && `You will be signed out in ${said} seconds.`}
      </p>
      {failed && <p role="alert">The server does not answer. Try again.</p>}
      <div className="ax-actions">
        {why === 'idle' ? <Button onClick={stay}>Stay signed in</Button> : <Button onClick={onGoOn}>Go on until then</Button>}
        <Button kind="outline" onClick={onSignOut}>
          Sign out now
        </Button>
      </div>
    </Dialog>
  );
}
