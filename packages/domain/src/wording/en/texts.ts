import type { TextRef } from '../../kernel/typedText.ts';
import type { Look } from '../look.ts';
import { sayDate } from './dates.ts';

/** A typed text in a sentence, or what became of it. */
export function sayText(ref: TextRef, look: Look): string {
  const found = look.text(ref);
  if (found === undefined) return '(read it in the case)';
  return 'text' in found ? `“${found.text}”` : `(text erased on ${sayDate(found.erasedOn)} under ${found.under})`;
}
