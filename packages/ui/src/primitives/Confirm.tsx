import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import { Seen } from './Status.tsx';

interface ConfirmProps {
  /** The question, and what will happen. */
  question: string;
  says: ReactNode;
  seenBy?: ReactNode;
  children?: ReactNode;
  confirm: string;
  onConfirm: () => void;
  keep: string;
  onKeep: () => void;
  busy?: boolean;
}

/** Before a step that is hard to take back: on the page, with the focus, never a window over it. */
export function Confirm({ question, says, seenBy, children, confirm, onConfirm, keep, onKeep, busy = false }: ConfirmProps) {
  const head = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="ax-card ax-stack" aria-labelledby={id}>
      <h2 id={id} ref={head} tabIndex={-1}>
        {question}
      </h2>
      <p>{says}</p>
      {children}
      {seenBy !== undefined && <Seen>{seenBy}</Seen>}
      <div className="ax-actions">
        <Button onClick={onConfirm} busy={busy}>
          {confirm}
        </Button>
        <Button kind="quiet" onClick={onKeep}>
          {keep}
        </Button>
      </div>
    </section>
  );
}
