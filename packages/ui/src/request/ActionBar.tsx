import { type ReactNode, useState } from 'react';
import { Button, ButtonLink } from '../primitives/Button.tsx';
import { Shut } from '../primitives/Status.tsx';

export interface ShownAction<Type extends string = string> {
  type: Type;
  /** What the button says will happen. */
  label: string;
  /** Undefined when open. A reason that only time or others can change is still a reason. */
  shut?: ReactNode | undefined;
  /** An action that has a page of its own. */
  href?: string | undefined;
}

interface ActionBarProps<Type extends string> {
  /** The first open one is the one thing to do: it gets the filled button. */
  actions: readonly ShownAction<Type>[];
  /** No filled button: nothing is asked of this person now. */
  quiet?: boolean;
  /** The form of an open action. `close` puts it away. */
  slot: (type: Type, close: () => void) => ReactNode;
  shutSummary?: string;
}

/** What a person may do now, and why the rest is shut. An open action brings its form below the bar. */
export function ActionBar<Type extends string>({
  actions,
  quiet = false,
  slot,
  shutSummary = 'Actions that are not open now',
}: ActionBarProps<Type>) {
  const [chosen, setChosen] = useState<Type | null>(null);
  const open = actions.filter((action) => action.shut === undefined);
  const shut = actions.filter((action) => action.shut !== undefined);
  const shown = open.find((action) => action.type === chosen);
  return (
    <div className="ax-stack">
      {open.length > 0 && (
        <div className="ax-actions">
          {open.map(({ type, label, href }, index) => {
            const look = index === 0 && !quiet ? ({ kind: 'main', size: 'big' } as const) : ({ kind: 'quiet' } as const);
            return href === undefined ? (
              <Button key={type} {...look} aria-expanded={type === chosen} onClick={() => setChosen(type === chosen ? null : type)}>
                {label}
              </Button>
            ) : (
              <ButtonLink key={type} {...look} href={href}>
                {label}
              </ButtonLink>
            );
          })}
        </div>
      )}
      {shown && <div key={shown.type}>{slot(shown.type, () => setChosen(null))}</div>}
      {shut.length > 0 && (
        <details className="ax-shuts">
          <summary>{shutSummary}</summary>
          <div className="ax-stack">
            {shut.map(({ type, label, shut: reason }) => (
              <Shut key={type} what={label}>
                {reason}
              </Shut>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
