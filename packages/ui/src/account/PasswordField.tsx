import { useState } from 'react';
import { controlOf, Field } from '../primitives/index.ts';

interface PasswordFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** A password that is known, or one that is being chosen: password keepers tell them apart. */
  readonly kind: 'current-password' | 'new-password';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A password, which can be shown while it is typed, and pasted. */
export function PasswordField({ kind, value, onChange, ...frame }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field frame={frame}>
      <input
        {...controlOf(frame, 'usa-input')}
        type={shown ? 'text' : 'password'}
        autoComplete={kind}
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        aria-required
        onChange={(event) => onChange(event.target.value)}
      />
      <button
        type="button"
        className="ax-button--quiet ax-small"
        aria-pressed={shown}
        aria-controls={frame.id}
        onClick={() => setShown(!shown)}
      >
        Show what is typed
      </button>
    </Field>
  );
}
