import { scopeOf } from '../account/scope.ts';
import { notFound, Refused } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { readRequest } from '../request/onFile.ts';
import { mayWrite, readAnswer } from './mayWrite.ts';
import { type Landed, mergeInto, wireOf } from './mergeInto.ts';
import type { Save, Saved } from './saveAnswer.ts';
import { readTried } from './tried.ts';

/** Several answers at once, such as what was written while the line was down. */
export interface SaveMany {
  readonly requestId: string;
  readonly edition?: string | undefined;
  readonly fields: readonly Omit<Save, 'requestId' | 'edition'>[];
}
export type SavedField = Omit<Saved, 'contentVersion'> & { readonly questionId: string };
export interface SavedMany {
  readonly saved: readonly SavedField[];
  readonly contentVersion: number;
}

/**
 * Saves several answers in one transaction. What does not fit its question refuses all of them, with the field; what a colleague changed
 * meanwhile refuses none: the others are saved, and 412 says which were and where somebody has to choose.
 */
export async function saveMany(caller: Caller, { requestId, edition, fields }: SaveMany): Promise<SavedMany> {
  const { landed, contentVersion } = await caller.database.asActor(scopeOf(caller.actor), async (tx) => {
    const onFile = await readRequest(tx, requestId, true);
    if (onFile === undefined) throw notFound();
    const sent = fields.map(({ questionId, answer, expectedVersion, tried }, index) => {
      if (fields.findIndex((one) => one.questionId === questionId) !== index)
        throw new Refused('UNPROCESSABLE_CONTENT', {
          code: 'invalid',
          field: `fields.${index}.questionId`,
          sentence: 'Send each answer once.',
        });
      const writable = mayWrite(caller, onFile, { questionId, edition });
      const read = readAnswer(answer, writable, { caller, onFile });
      return { field: { requestId, questionId }, writable, answer: read, expectedVersion, tried: readTried(tried, writable) };
    });
    const landed: { readonly questionId: string; readonly one: Landed }[] = [];
    let contentVersion = onFile.contentVersion;
    for (const each of sent) {
      const one = await mergeInto(tx, each, { caller, onFile, contentVersion });
      contentVersion = one.contentVersion;
      landed.push({ questionId: each.field.questionId, one });
    }
    return { landed, contentVersion };
  });
  const saved = landed.flatMap(({ questionId, one }): SavedField[] =>
    one.is === 'conflict'
      ? []
      : [
          {
            questionId,
            version: one.standing.version,
            savedAt: one.standing.at?.toISOString() ?? caller.now(),
            answer: one.standing.answer,
          },
        ],
  );
  const conflicts = landed.flatMap(({ one }) => (one.is === 'conflict' ? [{ ...one.conflict, theirs: wireOf(one.conflict.theirs) }] : []));
  if (conflicts.length > 0)
    throw new Refused('PRECONDITION_FAILED', {
      code: 'stale',
      changedFields: conflicts.map(({ questionId }) => questionId),
      saved,
      conflicts,
    });
  return { saved, contentVersion };
}
