import type { Audience } from '@ice-access/domain/kernel';
import { sayAudience } from '@ice-access/domain/wording';
import {
  Button,
  DateField,
  ErrorSummary,
  type FieldProblem,
  RadioField,
  Seen,
  SelectField,
  TextArea,
  TextField,
} from '@ice-access/ui/primitives';
import { type FormEvent, useState } from 'react';
import { FileField } from './FileField.tsx';
import type { FieldSpec, FormSpec, Values } from './form.ts';
import { RefusedAlert } from './RefusedAlert.tsx';
import { useAct } from './useAct.ts';

interface ActFormProps {
  readonly kind: 'request' | 'agreement';
  readonly id: string;
  readonly version: number;
  readonly type: string;
  readonly words: { readonly label: string; readonly effect: string };
  readonly texts: Readonly<Record<string, Audience>>;
  readonly form: FormSpec;
  readonly start?: Values;
  readonly close: () => void;
}

const idOf = (type: string, { name }: FieldSpec) => `${type}-${name}`;

function Control({
  type,
  field,
  value,
  error,
  onChange,
}: {
  type: string;
  field: FieldSpec;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  const frame = { id: idOf(type, field), label: field.optional ? `${field.label} (may stay empty)` : field.label, hint: field.hint, error };
  switch (field.kind) {
    case 'area':
    case 'lines':
      return <TextArea {...frame} value={value} onChange={onChange} maxLength={4000} rows={field.kind === 'lines' ? 4 : 5} />;
    case 'line':
      return <TextField {...frame} value={value} onChange={onChange} maxLength={400} />;
    case 'date':
      return <DateField {...frame} value={value} onChange={onChange} />;
    case 'choice':
      return <SelectField {...frame} choices={field.choices} value={value} onChange={onChange} />;
    case 'radio':
      return <RadioField {...frame} choices={field.choices} value={value} onChange={onChange} />;
    case 'file':
      return <FileField {...frame} upload={field.upload} onChange={onChange} />;
  }
}

/** The form of one command: what will happen, who will read it, the fields, and what the server said. */
export function ActForm({ kind, id, version, type, words, texts, form, start = {}, close }: ActFormProps) {
  const [values, setValues] = useState<Values>(start);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [tries, setTries] = useState(0);
  const act = useAct({ kind, id, version }, close);
  const fields = form.fields.filter(({ name }) => form.shown?.(values).includes(name) ?? true);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (act.isPending) return;
    const empty = fields.filter((field) => !field.optional && (values[field.name] ?? '').trim() === '');
    setTries((count) => count + 1);
    setProblems(
      empty.map((field) => ({
        field: idOf(type, field),
        says: field.kind === 'date' ? `Enter a whole date: ${field.label}` : `Fill in: ${field.label}`,
      })),
    );
    if (empty.length === 0) act.mutate({ type, data: form.payload(values) });
  };
  const audiences = [...new Set(Object.values(texts))];
  return (
    <form className="ax-card ax-stack" onSubmit={submit} noValidate aria-label={words.label}>
      <p>{words.effect}</p>
      {problems.length > 0 && <ErrorSummary key={tries} problems={problems} />}
      {fields.map((field) => (
        <Control
          key={field.name}
          type={type}
          field={field}
          value={values[field.name] ?? ''}
          error={problems.find((problem) => problem.field === idOf(type, field))?.says}
          onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      {audiences.length === 1 && audiences[0] !== undefined && <Seen>{sayAudience(audiences[0])}</Seen>}
      {act.isError && <RefusedAlert key={act.submittedAt} error={act.error} />}
      <div className="ax-actions">
        <Button type="submit" busy={act.isPending}>
          {act.isPending ? 'Sending' : words.label}
        </Button>
        <Button kind="quiet" onClick={close}>
          Not now
        </Button>
      </div>
    </form>
  );
}
