import * as z from 'zod/mini';

/** Who may read a typed text: both sides, or one only. */
export type Audience = 'both' | 'agency' | 'ice';

/** What an event holds of a typed text. The text itself is an erasable row beside the log. */
export interface TextRef {
  readonly textId: string;
  readonly sha256: string;
}
export const textRef = z.object({ textId: z.string(), sha256: z.string() });

/** Characters that would change how neighbouring text is shown, or that a database cannot hold. */
const unsafe = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** A text that a person types: 1 to 4,000 characters, kept as typed, refused when it holds control or direction marks. */
export const typed = z.string().check(
  z.minLength(1),
  z.maxLength(4000),
  z.refine((text) => text.trim().length > 0, 'Write something other than spaces.'),
  z.refine((text) => !unsafe.test(text), 'Remove the hidden control characters.'),
);

/** The payload after its typed texts were filed: each declared field holds a reference instead of the text. */
export type Filed<Data, Texts> = {
  readonly [Key in keyof Data]: Key extends keyof Texts
    ? Data[Key] extends string
      ? TextRef
      : Data[Key] extends readonly string[]
        ? readonly TextRef[]
        : Data[Key] extends string | null | undefined
          ? TextRef | Extract<Data[Key], null | undefined>
          : Data[Key]
    : Data[Key];
};

/** Files one text and gives its reference. Made by the caller, who owns ids, salts and hashes. */
export type FileText = (text: string, audience: Audience) => TextRef;

/** Replaces every declared text of a payload by its reference. Pure but for `file`. */
export function fileTexts(texts: Readonly<Record<string, Audience>> | undefined, data: object, file: FileText): object {
  if (texts === undefined) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const audience = texts[name];
      if (audience === undefined) return [name, value];
      if (typeof value === 'string') return [name, file(value, audience)];
      if (Array.isArray(value)) return [name, value.map((one: unknown) => (typeof one === 'string' ? file(one, audience) : one))];
      return [name, value];
    }),
  );
}
