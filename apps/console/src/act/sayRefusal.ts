import { type Look, sayRejection } from '@ice-access/domain/wording';
import type { Refusal } from '@ice-access/ui/request';
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

type Said = Omit<Refusal, 'attempt'>;

function saidOf(error: unknown): Said {
  const refused = refusedOf(error);
  const soon = (title: string, says: string): Said => ({ tone: 'soon', title, says });
  if (refused === undefined)
    return soon(
      'Not sent',
      'The server does not answer. What you typed is still here; send it again when the connection is back. It counts once.',
    );
  if (refused.rejection !== undefined) return { title: 'Not done', says: sayRejection(refused.rejection) };
  if (refused.code === 'stale')
    return soon(
      'The case changed while you were writing',
      'The page now shows how it stands. What you typed is still here: read the change, then send again.',
    );
  if (refused.code === 'stepUpNeeded')
    return soon(
      'Not sent',
      'This needs a fresh proof that it is you. What you typed is still here; send it again when you are ready to prove it.',
    );
  const says = refused.sentence ?? 'The server could not do this.';
  return { title: 'Not done', says: refused.id === undefined ? says : `${says} If it fails again, tell the help desk: ${refused.id}.` };
}

/** Why a command was not done, and what to do next. Nothing that was typed is lost. */
export const refusalOf = (error: unknown, attempt: number): Refusal => ({ ...saidOf(error), attempt });
