import { type Look, sayRejection } from '@ice-access/domain/wording';
import type { Refused } from '../refused.ts';

const sentences: Readonly<Record<string, string>> = {
  notSignedIn: 'You were signed out. Sign in again; what you typed is kept.',
  stepUpNeeded: 'This needs a fresh proof that it is you. Nothing was sent; what you typed is still here.',
  notFound: 'There is nothing here under this address, or it is not yours to see.',
  tooBig: 'This is too big to be taken in. Use a smaller file.',
  otherType: 'Files of this kind are not taken. Use PDF, a picture, a table or a text document.',
};

/** Why not, in a sentence. Nothing: the line broke before there was an answer. */
export function sayRefusal(refused: Refused | undefined, look: Look | undefined): string {
  if (refused === undefined) return 'You are offline, or this site cannot be reached. Nothing was sent. Try again in a moment.';
  if (refused.changedFields && refused.changedFields.length > 0 && look)
    return `Someone at your agency changed this after you opened the page: ${refused.changedFields.map((id) => `“${look.question(id)}”`).join(', ')}. Read it again, then go on. Nothing is lost.`;
  if (refused.rejection) return sayRejection(refused.rejection, look);
  if (refused.httpStatus === 412)
    return 'Something happened in this case after you opened the page. The page shows it now. Read it, then go on. Nothing is lost.';
  if (refused.sentence)
    return refused.field ? `${refused.sentence} (${refused.field.replace(/^data\.?/, '') || 'input'})` : refused.sentence;
  return (
    sentences[refused.code] ?? `This did not work. Try again. If it fails again, tell the help desk${refused.id ? `: ${refused.id}` : ''}.`
  );
}
