import { controlOf, Field, type FieldFrame } from './Field.tsx';

interface Typed<Value = string> extends FieldFrame {
  value: Value;
  onChange: (value: Value) => void;
  onBlur?: (() => void) | undefined;
  labelClass?: string | undefined;
  required?: boolean;
}

interface TextFieldProps extends Typed {
  type?: 'text' | 'email' | 'password' | 'search';
  autoComplete?: string | undefined;
  short?: boolean;
  maxLength?: number | undefined;
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  onBlur,
  labelClass,
  required,
  type = 'text',
  autoComplete,
  short = false,
  maxLength,
  ...frame
}: TextFieldProps) {
  const control = (
    <input
      {...controlOf(frame, 'usa-input')}
      type={type}
      value={value}
      autoComplete={autoComplete}
      maxLength={maxLength}
      aria-required={required || undefined}
      spellCheck={type === 'text'}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
    />
  );
  return (
    <Field frame={frame} labelClass={labelClass}>
      {short ? <div className="ax-field--short">{control}</div> : control}
    </Field>
  );
}

/** A number with its unit. The value is what was typed, so that a slip can be shown and named. */
export function NumberField({ value, onChange, onBlur, labelClass, required, unit, ...frame }: Typed & { unit?: string | undefined }) {
  const unitId = `${frame.id}-unit`;
  const control = controlOf(frame, 'usa-input');
  return (
    <Field frame={frame} labelClass={labelClass}>
      <div className="ax-field--short">
        <div className="ax-unit">
          <input
            {...control}
            aria-describedby={[control['aria-describedby'], unit && unitId].filter(Boolean).join(' ') || undefined}
            inputMode="decimal"
            autoComplete="off"
            value={value}
            aria-required={required || undefined}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onBlur}
          />
          {unit && <span id={unitId}>{unit}</span>}
        </div>
      </div>
    </Field>
  );
}

interface TextAreaProps extends Typed {
  rows?: number;
  maxLength?: number | undefined;
}

/** Several lines of text, with what is left when it gets near the limit. */
export function TextArea({ value, onChange, onBlur, labelClass, required, rows = 4, maxLength, ...frame }: TextAreaProps) {
  const left = maxLength === undefined ? undefined : maxLength - value.length;
  return (
    <Field frame={frame} labelClass={labelClass}>
      <textarea
        {...controlOf(frame, 'usa-textarea')}
        rows={rows}
        value={value}
        maxLength={maxLength}
        aria-required={required || undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
      {left !== undefined && left <= 200 && (
        <span className="usa-hint" role="status">
          {left} characters left
        </span>
      )}
    </Field>
  );
}
