import type { Choice } from '@ice-access/ui/primitives';
import type { SentFile } from './sendFile.ts';

/** Attaches a file to the case that the form is about. */
export type Upload = (file: File) => Promise<SentFile>;

/** One field of a form that sends a command. */
export type FieldSpec = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** May stay empty. */
  readonly optional?: boolean;
} & (
  | { readonly kind: 'area' | 'line' | 'lines' | 'date' }
  | { readonly kind: 'choice' | 'radio'; readonly choices: readonly Choice[] }
  | { readonly kind: 'file'; readonly upload: Upload }
);

/** What was typed, by field. */
export type Values = Readonly<Record<string, string>>;

/** A form: its fields, and how what was typed becomes the payload of the command. */
export interface FormSpec {
  readonly fields: readonly FieldSpec[];
  payload(values: Values): object;
  /** Fields that are asked only with certain answers. */
  shown?(values: Values): readonly string[];
}

/** Several texts, one a line. */
export const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
/** What was typed, or nothing. */
export const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed);

export const area = (name: string, label: string, hint?: string): FieldSpec => ({
  kind: 'area',
  name,
  label,
  ...(hint === undefined ? {} : { hint }),
});
export const day = (name: string, label: string, hint?: string): FieldSpec => ({
  kind: 'date',
  name,
  label,
  ...(hint === undefined ? {} : { hint }),
});
export const oneOf = (name: string, label: string, choices: readonly Choice[]): FieldSpec => ({ kind: 'choice', name, label, choices });

/** A command that asks for nothing. */
export const nothing: FormSpec = { fields: [], payload: () => ({}) };
