import { type ReactNode, useEffect, useId, useRef } from 'react';

interface DialogProps {
  readonly title: string;
  /** A warning that has to be answered, or a question that may wait. */
  readonly role: 'alertdialog' | 'dialog';
  /** What the Escape key means. */
  readonly onEscape: () => void;
  readonly children: ReactNode;
}

/** A window over the page: it takes the focus, nothing behind it can be reached, and afterwards the focus is back where it was. */
export function Dialog({ title, role, onEscape, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={box}
      className="ax-dialog"
      role={role}
      aria-labelledby={id}
      aria-describedby={`${id}-says`}
      onCancel={(event) => {
        event.preventDefault();
        onEscape();
      }}
    >
      <h2 id={id}>{title}</h2>
      <div id={`${id}-says`} className="ax-stack">
        {children}
      </div>
    </dialog>
  );
}
