import { type ReactNode, useState } from 'react';
import { Checkbox, CheckboxesField, type Choice, RadioField, SelectField } from '../primitives/ChoiceFields.tsx';
import { DateField } from '../primitives/DateField.tsx';
import { Field } from '../primitives/Field.tsx';
import { TextArea, TextField } from '../primitives/TextFields.tsx';

/** What was typed, by field. */
export type StepValues = Readonly<Record<string, string>>;
/** Attaches a file and gives its id, or says why not. */
export type AttachOne = (file: File) => Promise<{ documentId: string } | { says: string }>;

/** One field of a step: what it asks, of which kind, and who will read the answer. */
export interface StepField {
  name: string;
  /** `lines` holds one thing a line; `several` its choices with a space between them; `tick` is a statement to confirm, and holds `yes`. */
  kind: 'line' | 'email' | 'words' | 'lines' | 'date' | 'choice' | 'select' | 'several' | 'tick' | 'file';
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  choices?: readonly Choice[];
  /** Who will read what is typed here. */
  seenBy?: string;
  /** Asked only while this holds. */
  when?: (values: StepValues) => boolean;
  /** What to say when it is empty. */
  missing?: string;
  /** What is wrong with what was typed; nothing where it can be taken. */
  wants?: (typed: string) => string | undefined;
  initial?: string;
}

interface OneProps {
  id: string;
  field: StepField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
  upload: AttachOne | undefined;
}

function FileOne({ id, field, value, error, onChange, upload }: OneProps) {
  const [said, setSaid] = useState('');
  const take = async (file: File | undefined) => {
    onChange('');
    if (file === undefined || upload === undefined) return;
    setSaid('Adding the file');
    const answer = await upload(file);
    setSaid('says' in answer ? answer.says : `${file.name} was added.`);
    if ('documentId' in answer) onChange(answer.documentId);
  };
  return (
    <Field frame={{ id, label: headOf(field), hint: field.hint, error }}>
      <input
        className="ax-file"
        type="file"
        id={id}
        aria-describedby={`${id}-said`}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <span className="usa-hint" id={`${id}-said`} role="status">
        {said || (value === '' ? '' : 'A file is added.')}
      </span>
    </Field>
  );
}

const headOf = ({ label, optional }: StepField): string => (optional ? `${label} (may stay empty)` : label);

/** The control of one field. */
export function StepControl(props: OneProps) {
  const { id, field, value, error, onChange } = props;
  const frame = { id, label: headOf(field), hint: field.hint, error, value, onChange };
  switch (field.kind) {
    case 'line':
      return <TextField {...frame} maxLength={400} />;
    case 'email':
      return <TextField {...frame} type="email" autoComplete="off" />;
    case 'words':
    case 'lines':
      return <TextArea {...frame} maxLength={4000} />;
    case 'date':
      return <DateField {...frame} />;
    case 'choice':
      return <RadioField {...frame} choices={field.choices ?? []} />;
    case 'select':
      return <SelectField {...frame} choices={field.choices ?? []} />;
    case 'several':
      return (
        <CheckboxesField
          {...frame}
          choices={field.choices ?? []}
          value={value.split(' ')}
          onChange={(chosen) => onChange(chosen.join(' '))}
        />
      );
    case 'tick':
      return <Checkbox id={id} label={field.label} error={error} checked={value === 'yes'} onChange={(on) => onChange(on ? 'yes' : '')} />;
    case 'file':
      return <FileOne {...props} />;
  }
}

const emptySays = ({ kind, label, missing }: StepField): string =>
  missing ?? (kind === 'date' ? `Enter a whole date: ${label}` : `Fill in: ${label}`);

/** What is wrong with one field; nothing where it can be taken. */
export function wrongWith(field: StepField, typed = ''): string | undefined {
  if (typed.trim() === '') return field.optional ? undefined : emptySays(field);
  return field.wants?.(typed);
}
