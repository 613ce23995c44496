import { Button } from '@ice-access/ui/primitives';

interface UnsentProps {
  readonly count: number;
  /** The last try to send them did not work. */
  readonly failed: boolean;
  readonly onSend: () => void;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** The question takes the focus when it appears. */
const focusOnce = (head: HTMLHeadingElement | null) => head?.focus();

/** Before signing out with something unsent: send now, keep on this computer, discard. */
export const Unsent = ({ count, failed, onSend, onKeep, onDiscard, onStay }: UnsentProps) => (
  <section className="ax-sheet" aria-labelledby="unsent">
    <div className="ax-wrap ax-stack">
      <h2 id="unsent" ref={focusOnce} tabIndex={-1}>
        {count === 1 ? '1 answer is not sent yet' : `${count} answers are not sent yet`}
      </h2>
      <p>
        {failed ? 'They could not be sent. Keep them here: after you sign in again they go on.' : 'What should happen before you sign out?'}
      </p>
      <div className="ax-actions">
        <Button onClick={onSend}>Send now and sign out</Button>
        <Button kind="outline" onClick={onKeep}>
          Keep on this computer for me, 7 days
        </Button>
        <Button kind="quiet" onClick={onDiscard}>
          Discard and sign out
        </Button>
        <Button kind="quiet" onClick={onStay}>
          Stay signed in
        </Button>
      </div>
    </div>
  </section>
);
