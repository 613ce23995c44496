import { type ReactNode, useState } from 'react';
import { Alert, ErrorSummary } from '../primitives/Alert.tsx';
import { Button } from '../primitives/Button.tsx';
import { Checkbox, CheckboxesField, type Choice, RadioField, SelectField } from '../primitives/ChoiceFields.tsx';
import { DateField } from '../primitives/DateField.tsx';
import { Field } from '../primitives/Field.tsx';
import { Seen } from '../primitives/Status.tsx';
import { TextArea, TextField } from '../primitives/TextFields.tsx';

export type StepValues = Readonly<Record<string, string>>;
export interface StepField {
  name: string;
  /** `several` holds its choices with a space between them; `tick` is a statement to confirm, and holds `yes`. */
  kind: 'line' | 'email' | 'words' | 'date' | 'choice' | 'select' | 'several' | 'tick' | 'file';
  label: string;
  hint?: string;
  optional?: boolean;
  choices?: readonly Choice[];
  /** Who will read what is typed here. */
  seenBy?: string;
  /** Asked only while this holds. */
  when?: (values: StepValues) => boolean;
  /** What to say when it is empty. */
  missing?: string;
  initial?: string;
}

interface StepFormProps {
  /** Makes the ids of the fields unique on the page. */
  id: string;
  label: string;
  /** What will happen. */
  effect: ReactNode;
  fields: readonly StepField[];
  submit: string;
  busy: boolean;
  refusal?: { says: string; attempt: number } | undefined;
  onSubmit: (values: StepValues) => void;
  onClose?: (() => void) | undefined;
  /** Attaches a file and gives its id, or says why not. */
  upload?: (file: File) => Promise<{ documentId: string } | { says: string }>;
}

interface OneProps {
  id: string;
  field: StepField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
  upload: StepFormProps['upload'];
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
    <Field frame={{ id, label: field.label, hint: field.hint, error }}>
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

function One(props: OneProps) {
  const { id, field, value, error, onChange } = props;
  const frame = { id, label: field.optional ? `${field.label} (may stay empty)` : field.label, hint: field.hint, error, value, onChange };
  switch (field.kind) {
    case 'line':
      return <TextField {...frame} />;
    case 'email':
      return <TextField {...frame} type="email" autoComplete="off" />;
    case 'words':
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

/** The form of one step of a case: what will happen, what it needs, who will read what is typed, and what was refused. */
export function StepForm({ id, label, effect, fields, submit, busy, refusal, onSubmit, onClose, upload }: StepFormProps) {
  const [values, setValues] = useState<StepValues>(() => Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? ''])));
  const [attempt, setAttempt] = useState(0);
  const asked = fields.filter(({ when }) => when?.(values) ?? true);
  const problems = asked.flatMap(({ name, optional, missing, label: head }) =>
    optional || (values[name] ?? '').trim() !== '' ? [] : [{ field: `${id}-${name}`, says: missing ?? `Fill in: ${head}` }],
  );
  const press = () => {
    setAttempt(attempt + 1);
    if (problems.length === 0 && !busy) onSubmit(Object.fromEntries(asked.map(({ name }) => [name, values[name] ?? ''])));
  };
  const errorOf = (name: string) => (attempt === 0 ? undefined : problems.find(({ field }) => field === `${id}-${name}`)?.says);
  return (
    <section className="ax-card ax-stack ax-stack--wide" aria-label={label}>
      <p>{effect}</p>
      {attempt > 0 && problems.length > 0 && <ErrorSummary key={attempt} problems={problems} />}
      {refusal && (
        <Alert key={refusal.attempt} tone="late" takesFocus title="This did not go through">
          <p>{refusal.says}</p>
        </Alert>
      )}
      {asked.map((field) => (
        <div key={field.name}>
          <div className="ax-stack ax-stack--tight">
            <One
              id={`${id}-${field.name}`}
              field={field}
              value={values[field.name] ?? ''}
              error={errorOf(field.name)}
              onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
              upload={upload}
            />
            {field.seenBy !== undefined && <Seen>{field.seenBy}</Seen>}
          </div>
        </div>
      ))}
      <div className="ax-actions">
        <Button busy={busy} onClick={press}>
          {submit}
        </Button>
        {onClose && (
          <Button kind="quiet" onClick={onClose}>
            Not now
          </Button>
        )}
      </div>
    </section>
  );
}
