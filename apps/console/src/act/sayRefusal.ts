import { type Look, sayRejection } from '@ice-access/domain/wording';
import { refusedOf } from './refused.ts';

/** Why not, in a sentence. */
export function sayRefusal(error: unknown, look?: Look): string {
  const refused = refusedOf(error);
  if (refused === undefined) return 'The server does not answer. What you typed is still here; send it again when the connection is back.';
  if (refused.rejection !== undefined) return sayRejection(refused.rejection, look);
  if (refused.code === 'stale') return 'Something changed while you were writing. The page shows it now. Read it, then send again.';
  if (refused.code === 'stepUpNeeded') return 'This needs a fresh proof that it is you. Nothing was changed.';
  return refused.sentence ?? `The server could not do this.${refused.id === undefined ? '' : ` Tell the help desk: ${refused.id}.`}`;
}
