import type { Choice } from '@ice-access/ui/primitives';
import type { AttachOne, StepField, StepValues } from '@ice-access/ui/request';

/** A form: its fields, and how what was typed becomes the payload of the command. */
export interface FormSpec {
  readonly fields: readonly StepField[];
  payload(values: StepValues): object;
  /** Attaches a file to the case that the form is about. */
  readonly upload?: AttachOne;
}

/** Several texts, one a line. */
export const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
/** What was typed, or nothing. */
export const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed);

export const area = (name: string, label: string, hint?: string): StepField => ({
  kind: 'words',
  name,
  label,
  ...(hint === undefined ? {} : { hint }),
});
export const day = (name: string, label: string, hint?: string): StepField => ({
  kind: 'date',
  name,
  label,
  ...(hint === undefined ? {} : { hint }),
});
export const oneOf = (name: string, label: string, choices: readonly Choice[]): StepField => ({ kind: 'select', name, label, choices });

/** A command that asks for nothing. */
export const nothing: FormSpec = { fields: [], payload: () => ({}) };
