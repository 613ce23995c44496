import { controlOf, Field } from '../primitives/index.ts';

interface CodeFieldProps {
  readonly id?: string;
  readonly label?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Six figures without what people put between them. */
export const plainCode = (typed: string): string => typed.replace(/\D/g, '');

/** The code that an app shows at the moment. It can be pasted, with blanks or without. */
export function CodeField({ id = 'code', label = 'Code from your app', value, onChange, ...more }: CodeFieldProps) {
  const frame = { id, label, hint: '6 figures; your app shows new ones every 30 seconds.', ...more };
  return (
    <Field frame={frame}>
      <div className="ax-field--short">
        <input
          {...controlOf(frame, 'usa-input')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          spellCheck={false}
          value={value}
          aria-required
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </Field>
  );
}
