import type { TextRef } from '../../kernel/typedText.ts';
import type { FoundText, Look } from '../look.ts';
import { sayDate } from './dates.ts';

/** A typed text that came with an answer, or what became of it; nothing where the reader may not see it. */
export function sayFound(found: FoundText | null): string {
  if (found === null) return '(not for this reader)';
  return 'text' in found ? `“${found.text}”` : `(text erased on ${sayDate(found.erasedOn)} under ${found.under})`;
}

/** A typed text in a sentence, or what became of it. */
export function sayText(ref: TextRef, look: Look): string {
  const found = look.text(ref);
  return found === undefined ? '(read it in the case)' : sayFound(found);
}
