import { type ReactNode, useEffect, useRef } from 'react';

interface AlertProps {
  tone?: 'info' | 'good' | 'soon' | 'late';
  title?: ReactNode;
  /** An outcome takes the focus, so that nobody misses it. */
  takesFocus?: boolean;
  children?: ReactNode;
}

/** An outcome or a warning that stays on the page. */
export function Alert({ tone = 'info', title, takesFocus = false, children }: AlertProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  const look = tone === 'info' ? 'ax-note' : `ax-note ax-note--${tone}`;
  return (
    <div
      ref={box}
      className={look}
      role={takesFocus ? (tone === 'late' ? 'alert' : 'status') : undefined}
      tabIndex={takesFocus ? -1 : undefined}
    >
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </div>
  );
}

export interface FieldProblem {
  /** The id of the field to go to. */
  field: string;
  says: string;
}

/** What has to be changed before a step, in one box that takes the focus. Render it anew (by key) at each attempt. */
export function ErrorSummary({ title, problems }: { title?: string; problems: readonly FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const count = problems.length;
  return (
    <div ref={box} className="ax-errors" role="alert" tabIndex={-1}>
      <h2>{title ?? (count === 1 ? '1 answer needs a change' : `${count} answers need a change`)}</h2>
      <ul>
        {problems.map(({ field, says }) => (
          <li key={field + says}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {says}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
