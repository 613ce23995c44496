import { type FormEvent, type ReactNode, useState } from 'react';
import { Alert, ErrorSummary } from '../primitives/Alert.tsx';
import { Button } from '../primitives/Button.tsx';
import { Seen } from '../primitives/Status.tsx';
import { type AttachOne, StepControl, type StepField, type StepValues, wrongWith } from './StepFields.tsx';
import { useTyped } from './useTyped.ts';

/** Why a step was not done, and since which press. */
export interface Refusal {
  says: ReactNode;
  attempt: number;
  title?: string;
  tone?: 'soon' | 'late';
}

interface StepFormProps {
  /** Makes the ids of the fields unique on the page, and names what is kept of them on this computer. */
  id: string;
  label: string;
  /** What will happen. */
  effect: ReactNode;
  fields: readonly StepField[];
  submit: string;
  busy: boolean;
  refusal?: Refusal | undefined;
  /** Sends the step; gives back something true when it was done. */
  onSubmit: (values: StepValues) => Promise<unknown>;
  /** It was done: the form may go. */
  onDone?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
  upload?: AttachOne | undefined;
  /** The one thing to do on this page: the filled button. */
  kind?: 'main' | 'outline';
}

/** The form of one step of a case: what will happen, what it needs, who will read what is typed, and what was refused. */
export function StepForm(props: StepFormProps) {
  const { id, label, effect, fields, submit, busy, refusal, onSubmit, onDone, onClose, upload, kind = 'main' } = props;
  const { values, change, forget, isBack, isKept, beginAnew } = useTyped(id, fields);
  const [attempt, setAttempt] = useState(0);
  const asked = fields.filter(({ when }) => when?.(values) ?? true);
  const idOf = (field: StepField) => `${id}-${field.name}`;
  const problems = asked.flatMap((field) => {
    const says = wrongWith(field, values[field.name]);
    return says === undefined ? [] : [{ field: idOf(field), says }];
  });
  const press = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (problems.length > 0 || busy) return;
    if (!(await onSubmit(Object.fromEntries(asked.map(({ name }) => [name, values[name] ?? '']))))) return;
    forget();
    onDone?.();
  };
  const errorOf = (field: StepField) => (attempt === 0 ? undefined : problems.find((one) => one.field === idOf(field))?.says);
  return (
    <form className="ax-card ax-stack ax-stack--wide" aria-label={label} noValidate onSubmit={(event) => void press(event)}>
      {effect !== '' && <p>{effect}</p>}
      {isBack && (
        <p className="ax-small ax-quiet" role="status">
          What you typed here before is back; it was kept on this computer.{' '}
          <Button kind="quiet" onClick={beginAnew}>
            Begin anew
          </Button>
        </p>
      )}
      {attempt > 0 && problems.length > 0 && <ErrorSummary key={attempt} problems={problems} />}
      {refusal && (
        <Alert key={refusal.attempt} tone={refusal.tone ?? 'late'} takesFocus title={refusal.title ?? 'This did not go through'}>
          {typeof refusal.says === 'string' ? <p>{refusal.says}</p> : refusal.says}
        </Alert>
      )}
      {asked.map((field) => (
        <div key={field.name} className="ax-stack ax-stack--tight">
          <StepControl
            id={idOf(field)}
            field={field}
            value={values[field.name] ?? ''}
            error={errorOf(field)}
            onChange={(value) => change(field.name, value)}
            upload={upload}
          />
          {field.seenBy !== undefined && <Seen>{field.seenBy}</Seen>}
        </div>
      ))}
      <div className="ax-actions">
        <Button type="submit" kind={kind} busy={busy}>
          {busy ? 'Sending' : submit}
        </Button>
        {onClose && (
          <Button kind="quiet" onClick={onClose}>
            Not now
          </Button>
        )}
      </div>
      {isKept && (
        <p className="ax-small ax-quiet" role="status">
          Kept on this computer until it is sent.
        </p>
      )}
    </form>
  );
}
