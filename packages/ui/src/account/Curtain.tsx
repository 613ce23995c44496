import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

interface CurtainProps {
  /** Whether the session is over: then nothing of the page is in the document. */
  readonly down: boolean;
  /** What is there instead. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/**
 * Takes a page out of the document when its session is over and puts it back, with everything that was typed, the place and the focus,
 * when the same person is in again. The page is drawn into an element of its own, which is in the document or is not.
 */
export function Curtain({ down, instead, children }: CurtainProps) {
  const [stage] = useState(() => {
    const made = document.createElement('div');
    made.className = 'ax-stage';
    return made;
  });
  // The place is there before the page's own parts ask for the focus.
  const place = useCallback(
    (at: HTMLDivElement | null) => {
      at?.append(stage);
      return () => stage.remove();
    },
    [stage],
  );
  const left = useRef<{ focus: HTMLElement | null; scroll: number }>({ focus: null, scroll: 0 });
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) left.current.focus = target;
    };
    stage.addEventListener('focusin', note);
    return () => stage.removeEventListener('focusin', note);
  }, [stage]);
  const wasDown = useRef(false);
  if (down && stage.isConnected) left.current.scroll = window.scrollY;
  useEffect(() => {
    if (wasDown.current && !down) {
      window.scrollTo(0, left.current.scroll);
      left.current.focus?.focus();
    }
    wasDown.current = down;
  }, [down]);
  return (
    <>
      {down ? instead : <div className="ax-stage" ref={place} />}
      {createPortal(children, stage)}
    </>
  );
}
