import type { Answer } from '@ice-access/domain/assessment';
import { scopeOf } from '../account/scope.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { readRequest } from '../request/onFile.ts';
import { mayWrite, readAnswer } from './mayWrite.ts';
import { contested, mergeInto } from './mergeInto.ts';
import { readTried } from './tried.ts';

/** One field of the form, as it was typed. */
export interface Save {
  readonly requestId: string;
  readonly questionId: string;
  /** `null` takes an answer back. */
  readonly answer?: unknown;
  /** The version of this field that the writer saw; 0 when it was empty. */
  readonly expectedVersion: number;
  /** The edition whose question was answered. */
  readonly edition?: string | undefined;
  /** What the writer sent before on the same version without hearing whether it had arrived, the latest first. */
  readonly tried?: readonly unknown[] | undefined;
}
export interface Saved {
  readonly version: number;
  readonly contentVersion: number;
  readonly savedAt: string;
  /** What stands now: more than what was sent, where a colleague's rows were merged in. */
  readonly answer: Answer | null;
}

/**
 * Saves one answer, together with what a colleague changed in it meanwhile. The request's row is locked first, so a save and a submission
 * never overtake each other. Where both changed the same field, both versions are kept and the writer is shown them.
 */
export async function saveAnswer(caller: Caller, save: Save): Promise<Saved> {
  const landed = await caller.database.asActor(scopeOf(caller.actor), async (tx) => {
    const onFile = await readRequest(tx, save.requestId, true);
    if (onFile === undefined) throw notFound();
    const writable = mayWrite(caller, onFile, save);
    const answer = readAnswer(save.answer, writable, { caller, onFile });
    const { requestId, questionId, expectedVersion } = save;
    const sent = { field: { requestId, questionId }, writable, answer, expectedVersion, tried: readTried(save.tried, writable) };
    return mergeInto(tx, sent, { caller, onFile, contentVersion: onFile.contentVersion });
  });
  if (landed.is === 'conflict') throw contested(landed.conflict);
  const { standing, contentVersion } = landed;
  return {
    version: standing.version,
    contentVersion,
    savedAt: standing.at?.toISOString() ?? caller.now(),
    answer: standing.answer,
  };
}
