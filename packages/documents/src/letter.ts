import { longDate } from './dates.ts';
import { letterSource } from './letterSource.ts';
import { type Typeset, typeset } from './typeset.ts';

export interface LetterDocument {
  /** The office that writes, line by line. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly date: string;
  readonly reference: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The office that signs; a name where one is given. */
  readonly signedBy: readonly string[];
  /** Fixes the bytes. */
  readonly at: string;
  readonly mark: string | null;
}

/** A letter as a document: tagged, accessible, and the same bytes for the same input. */
export const typesetLetter = ({ date, at, ...letter }: LetterDocument): Typeset =>
  typeset(letterSource, { ...letter, date: longDate(date), title: `${letter.subject} (${letter.reference})` }, at);
