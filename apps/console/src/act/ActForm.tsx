import type { Audience } from '@ice-access/domain/kernel';
import { sayAudience } from '@ice-access/domain/wording';
import { type StepField, StepForm } from '@ice-access/ui/request';
import type { FormSpec } from './form.ts';
import { refusalOf } from './sayRefusal.ts';
import { useAct } from './useAct.ts';

interface ActFormProps {
  readonly kind: 'request' | 'agreement';
  readonly id: string;
  readonly version: number;
  readonly type: string;
  readonly words: { readonly label: string; readonly effect: string };
  readonly texts: Readonly<Record<string, Audience>>;
  readonly form: FormSpec;
  /** Which of several such forms on the page: a program, a clause. */
  readonly about?: string;
  readonly close?: () => void;
}

/** Says at each text who will read it: once, at the last, when all have the same readers. */
function withReaders(fields: readonly StepField[], texts: Readonly<Record<string, Audience>>): readonly StepField[] {
  const alike = new Set(Object.values(texts)).size === 1;
  const last = fields.findLast(({ name }) => name in texts)?.name;
  return fields.map((field) => {
    const audience = texts[field.name];
    const said = audience === undefined || field.seenBy !== undefined || (alike && field.name !== last);
    return said ? field : { ...field, seenBy: sayAudience(audience) };
  });
}

/** The form of one command of a case, sent to the server. */
export function ActForm({ kind, id, version, type, words, texts, form, about, close }: ActFormProps) {
  const act = useAct({ kind, id, version });
  return (
    <StepForm
      id={about === undefined ? type : `${type}-${about}`}
      label={words.label}
      effect={words.effect}
      fields={withReaders(form.fields, texts)}
      submit={words.label}
      busy={act.isPending}
      refusal={act.isError ? refusalOf(act.error, act.submittedAt) : undefined}
      onSubmit={(values) => act.mutateAsync({ type, data: form.payload(values) }).catch(() => undefined)}
      onDone={close}
      onClose={close}
      upload={form.upload}
    />
  );
}
