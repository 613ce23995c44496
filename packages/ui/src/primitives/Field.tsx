import type { ReactNode } from 'react';

export interface FieldFrame {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
}

/** The ids that describe a control: hint first, then error. */
export const describedBy = ({ id, hint, error }: FieldFrame): string | undefined =>
  [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined;

const Notes = ({ id, hint, error }: FieldFrame) => (
  <>
    {hint !== undefined && (
      <span className="usa-hint" id={`${id}-hint`}>
        {hint}
      </span>
    )}
    {error !== undefined && (
      <span className="usa-error-message" id={`${id}-error`}>
        {error}
      </span>
    )}
  </>
);

const groupClass = (error: string | undefined) => (error === undefined ? 'usa-form-group' : 'usa-form-group usa-form-group--error');

/** Label, hint, error, control: one control. */
export function Field({ frame, labelClass, children }: { frame: FieldFrame; labelClass?: string | undefined; children: ReactNode }) {
  return (
    <div className={groupClass(frame.error)}>
      <label className={labelClass === undefined ? 'usa-label' : `usa-label ${labelClass}`} htmlFor={frame.id}>
        {frame.label}
      </label>
      <Notes {...frame} />
      {children}
    </div>
  );
}

/** Legend, hint, error, controls: several controls that make one answer. The group takes focus from the error summary. */
export function FieldGroup({ frame, children }: { frame: FieldFrame; children: ReactNode }) {
  return (
    <fieldset className={`usa-fieldset ${groupClass(frame.error)}`} id={frame.id} tabIndex={-1} aria-describedby={describedBy(frame)}>
      <legend className="usa-legend">{frame.label}</legend>
      <Notes {...frame} />
      {children}
    </fieldset>
  );
}

/** What every control says about itself. */
export const controlOf = (frame: FieldFrame, look: string) => ({
  id: frame.id,
  name: frame.id,
  className: frame.error === undefined ? look : `${look} usa-input--error`,
  'aria-describedby': describedBy(frame),
  'aria-invalid': frame.error === undefined ? undefined : (true as const),
});
