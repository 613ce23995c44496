import type { ReactNode } from 'react';
import { controlOf, Field, type FieldFrame, FieldGroup } from './Field.tsx';

export interface Choice<Value extends string = string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
}

interface One<Value extends string> extends FieldFrame {
  choices: readonly Choice<Value>[];
  value: Value | '';
  onChange: (value: Value) => void;
}

/** One of many, in a list that opens. The first line is no answer. */
export function SelectField<Value extends string>({
  choices,
  value,
  onChange,
  none = 'Choose one',
  labelClass,
  ...frame
}: One<Value> & { none?: string; labelClass?: string }) {
  return (
    <Field frame={frame} labelClass={labelClass}>
      <select
        {...controlOf(frame, 'usa-select')}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          onChange(chosen === undefined ? ('' as Value) : chosen.value);
        }}
      >
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

const Words = ({ choice: { label, hint } }: { choice: Choice }) => (
  <>
    {label}
    {hint !== undefined && <small>{hint}</small>}
  </>
);

/** One of a few, all in sight. */
export function RadioField<Value extends string>({ choices, value, onChange, ...frame }: One<Value>) {
  return (
    <FieldGroup frame={frame}>
      {choices.map((choice) => {
        const id = `${frame.id}-${choice.value}`;
        return (
          <div className="usa-radio" key={choice.value}>
            <input
              className="usa-radio__input"
              type="radio"
              id={id}
              name={frame.id}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            <label className="usa-radio__label" htmlFor={id}>
              <Words choice={choice} />
            </label>
          </div>
        );
      })}
    </FieldGroup>
  );
}

interface Several<Value extends string> extends FieldFrame {
  choices: readonly Choice<Value>[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
}

/** Any of a few. */
export function CheckboxesField<Value extends string>({ choices, value, onChange, ...frame }: Several<Value>) {
  return (
    <FieldGroup frame={frame}>
      {choices.map((choice) => {
        const id = `${frame.id}-${choice.value}`;
        const change = (on: boolean) =>
          onChange(choices.map((each) => each.value).filter((each) => (each === choice.value ? on : value.includes(each))));
        return (
          <div className="usa-checkbox" key={choice.value}>
            <input
              className="usa-checkbox__input"
              type="checkbox"
              id={id}
              name={frame.id}
              checked={value.includes(choice.value)}
              onChange={(event) => change(event.target.checked)}
            />
            <label className="usa-checkbox__label" htmlFor={id}>
              <Words choice={choice} />
            </label>
          </div>
        );
      })}
    </FieldGroup>
  );
}

interface CheckboxProps {
  id: string;
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  error?: string | undefined;
}

/** One statement to confirm. Never ticked beforehand. */
export function Checkbox({ id, label, checked, onChange, error }: CheckboxProps) {
  return (
    <div className={error === undefined ? 'usa-form-group' : 'usa-form-group usa-form-group--error'}>
      {error !== undefined && (
        <span className="usa-error-message" id={`${id}-error`}>
          {error}
        </span>
      )}
      <div className="usa-checkbox">
        <input
          className="usa-checkbox__input"
          type="checkbox"
          id={id}
          name={id}
          checked={checked}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onChange={(event) => onChange(event.target.checked)}
        />
        <label className="usa-checkbox__label" htmlFor={id}>
          {label}
        </label>
      </div>
    </div>
  );
}
