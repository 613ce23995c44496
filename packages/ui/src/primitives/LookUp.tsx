import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { controlOf, Field, type FieldFrame } from './Field.tsx';

export interface Found<Value> {
  key: string;
  /** What stands in the box once it is chosen. */
  text: string;
  shows: ReactNode;
  value: Value;
}

interface LookUpProps<Value> extends FieldFrame {
  query: string;
  onQuery: (query: string) => void;
  found: readonly Found<Value>[];
  /** What is going on, for the screen and the screen reader: 12 agencies found. */
  status: string;
  onPick: (found: Found<Value>) => void;
}

/** A box that looks things up while one types (ARIA 1.2 combobox with a list). Arrows move, Enter takes, Escape closes. */
export function LookUp<Value>({ query, onQuery, found, status, onPick, ...frame }: LookUpProps<Value>) {
  const list = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && found.length > 0;
  const current = shown ? found[active] : undefined;
  const pick = (one: Found<Value>) => {
    setOpen(false);
    setActive(-1);
    onPick(one);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((at) => (found.length === 0 ? -1 : (at + step + (at < 0 && step < 0 ? 1 : 0) + found.length) % found.length));
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      pick(current);
    } else if (event.key === 'Escape') {
      setOpen(false);
      setActive(-1);
    }
  };
  return (
    <Field frame={frame}>
      <div className="ax-look">
        <input
          {...controlOf(frame, 'usa-input')}
          role="combobox"
          aria-expanded={shown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={current && `${list}-${current.key}`}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            onQuery(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <div className="ax-look__list" id={list} role="listbox" tabIndex={-1} aria-label="Found" hidden={!shown}>
          {found.map((one) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the box, which moves through the list
            <div
              key={one.key}
              id={`${list}-${one.key}`}
              role="option"
              tabIndex={-1}
              aria-selected={one === current}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(one)}
            >
              {one.shows}
            </div>
          ))}
        </div>
      </div>
      <p className="usa-hint" role="status">
        {status}
      </p>
    </Field>
  );
}
