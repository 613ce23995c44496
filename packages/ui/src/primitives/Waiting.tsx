import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { timeInWords } from './dates.ts';
import { Icon } from './Icon.tsx';

/** Nothing here, why, and what one can do. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="ax-empty">
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  );
}

const bars = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** Says what is loading, and shows lines where it will be. */
export function Loading({ what, lines = 4 }: { what: string; lines?: number }) {
  return (
    <div aria-busy="true">
      <p role="status" className="ax-quiet">
        Loading {what}
      </p>
      <div className="ax-wait" aria-hidden="true">
        {bars.slice(0, lines).map((bar) => (
          <i key={bar} />
        ))}
      </div>
    </div>
  );
}

interface FailedProps {
  title: string;
  children?: ReactNode;
  /** The answer's id: what to tell the help desk. */
  id?: string | undefined;
  again?: (() => void) | undefined;
}

/** Something did not load: what, what is still right, and try again. */
export function Failed({ title, children, id, again }: FailedProps) {
  return (
    <div className="ax-note ax-note--late" role="alert">
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {again && (
        <p>
          <Button kind="quiet" onClick={again}>
            Try again
          </Button>
        </p>
      )}
      {id !== undefined && <p className="ax-small">If it fails again, tell the help desk: {id}.</p>}
    </div>
  );
}

export type SaveState =
  | { is: 'saved'; at: string | Date }
  | { is: 'saving' }
  | { is: 'offline' }
  | { is: 'kept' }
  | { is: 'choose' }
  | { is: 'nothing' };

const notSaved = {
  offline: 'Not saved: you are offline, we keep it here',
  kept: 'Not sent yet: we keep it here and try again',
  choose: 'Not saved: an answer below needs you',
} as const;

/** Nothing typed is lost, and one can see that. */
export function Saved({ state }: { state: SaveState }) {
  switch (state.is) {
    case 'nothing':
      return <span className="ax-saved ax-saved--busy" role="status" />;
    case 'saved':
      return (
        <span className="ax-saved" role="status">
          <Icon glyph="done" />
          Saved {timeInWords(state.at)}
        </span>
      );
    case 'saving':
      return (
        <span className="ax-saved ax-saved--busy" role="status">
          <Icon glyph="later" />
          Saving
        </span>
      );
    case 'offline':
    case 'kept':
    case 'choose':
      return (
        <span className="ax-saved ax-saved--off" role="status">
          <Icon glyph="late" />
          {notSaved[state.is]}
        </span>
      );
  }
}
