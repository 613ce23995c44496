import { Button } from '@ice-access/ui/primitives';
import type { Left } from './leaving.ts';

interface UnsentProps {
  readonly left: Left;
  /** The last try to send them did not work. */
  readonly failed: boolean;
  readonly onSend: () => void;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** The question takes the focus when it appears. */
const focusOnce = (head: HTMLHeadingElement | null) => head?.focus();

const count = (many: number, one: string) => (many === 0 ? [] : [many === 1 ? `1 ${one}` : `${many} ${one}s`]);
/** 2 answers and 1 form are not sent yet. */
const sayLeft = ({ answers, forms }: Left) =>
  `${[...count(answers, 'answer'), ...count(forms, 'form')].join(' and ')} ${answers + forms === 1 ? 'is' : 'are'} not sent yet`;

/** Before signing out with something unsent: send now, keep on this computer, discard. */
export const Unsent = ({ left, failed, onSend, onKeep, onDiscard, onStay }: UnsentProps) => (
  <section className="ax-sheet" aria-labelledby="unsent">
    <div className="ax-wrap ax-stack">
      <h2 id="unsent" ref={focusOnce} tabIndex={-1}>
        {sayLeft(left)}
      </h2>
      <p>
        {failed ? 'They could not be sent. Keep them here: after you sign in again they go on.' : 'What should happen before you sign out?'}
      </p>
      <div className="ax-actions">
        {left.answers > 0 && <Button onClick={onSend}>Send now and sign out</Button>}
        <Button kind={left.answers > 0 ? 'outline' : 'main'} onClick={onKeep}>
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
