import { type Tx, tables } from '@ice-access/database';
import { type Answer, answerSchema, sameAnswer, withFields } from '@ice-access/domain/assessment';
import { digestOf } from '@ice-access/ledger';
import { eq } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { notFound, Refused } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { type OnFile, readRequest } from '../request/onFile.ts';
import { mayWrite, readAnswer, type Writable } from './mayWrite.ts';
import { type Conflict, conflictShown, contested, wireOf } from './mergeInto.ts';
import type { Saved } from './saveAnswer.ts';
import { conflictOf, type Standing, type StoredConflict, standingOf, writeVersion } from './versions.ts';

/** What a person chose between two versions of one answer. */
export interface Resolve {
  readonly requestId: string;
  readonly conflictId: string;
  readonly choice: 'mine' | 'theirs' | 'other';
  /** The third version, where neither of the two is right. */
  readonly answer?: unknown;
  /** The version that was shown as the other one. */
  readonly expectedVersion: number;
}
export type Resolved = Saved & { readonly questionId: string };
type Chosen =
  | { readonly is: 'chosen'; readonly standing: Standing; readonly contentVersion: number }
  | { readonly is: 'moved'; readonly conflict: Conflict };

/**
 * Settles an open choice. Whoever chooses was shown both versions: when a third person wrote meanwhile, he is shown that one first.
 * Anybody who may write the section may choose. A repeated choice answers what it answered.
 */
export async function resolveConflict(caller: Caller, resolve: Resolve): Promise<Resolved> {
  const { row, chosen } = await caller.database.asActor(scopeOf(caller.actor), async (tx) => {
    const onFile = await readRequest(tx, resolve.requestId, true);
    if (onFile === undefined) throw notFound();
    const row = await conflictOf(tx, resolve.requestId, resolve.conflictId);
    if (row === undefined) throw notFound();
    const writable = mayWrite(caller, onFile, row);
    return { row, chosen: await choose(tx, { row, resolve, writable, caller, onFile }) };
  });
  if (chosen.is === 'moved') throw contested(chosen.conflict);
  const { answer, version, at } = chosen.standing;
  const { questionId } = row;
  return { questionId, version, contentVersion: chosen.contentVersion, savedAt: at?.toISOString() ?? caller.now(), answer };
}

interface Choosing {
  readonly row: StoredConflict;
  readonly resolve: Resolve;
  readonly writable: Writable;
  readonly caller: Caller;
  readonly onFile: OnFile;
}

async function choose(tx: Tx, { row, resolve, writable, caller, onFile }: Choosing): Promise<Chosen> {
  const { choice, expectedVersion } = resolve;
  const field = { requestId: row.requestId, questionId: row.questionId };
  const standing = await standingOf(tx, field);
  const conflict = conflictShown(row, standing);
  const other = choice === 'other' ? readAnswer(resolve.answer ?? null, writable, { caller, onFile }) : null;
  const choiceDigest = digestOf({ choice, other });
  if (row.choice !== null) {
    if (row.settledBy === caller.actor.person && row.choiceDigest === choiceDigest)
      return { is: 'chosen', standing, contentVersion: onFile.contentVersion };
    const sentence = 'Somebody has chosen between the two versions already. The history of this answer says who, and what.';
    throw new Refused('PRECONDITION_FAILED', { code: 'stale', changedFields: [row.questionId], sentence, theirs: wireOf(standing) });
  }
  if (standing.version !== expectedVersion) return { is: 'moved', conflict };
  const answer = answerChosen(conflict, { choice, other, writable });
  const isNew = !sameAnswer(answer, standing.answer);
  const contentVersion = onFile.contentVersion + (isNew ? 1 : 0);
  const version = standing.version + 1;
  const { conflictId } = row;
  const made = { field, writable, answer, version, contentVersion, basedOn: standing.version, sentDigest: null, conflictId };
  const stands = isNew ? await writeVersion(tx, { caller, onFile }, made) : standing;
  await tx
    .update(tables.answerConflict)
    .set({
      choice,
      choiceDigest,
      settledBy: caller.actor.person,
      settledAt: new Date(caller.now()),
      shownVersion: standing.version,
      settledVersion: stands.version,
    })
    .where(eq(tables.answerConflict.conflictId, conflictId));
  return { is: 'chosen', standing: stands, contentVersion };
}

function answerChosen(
  { fields, mine, theirs }: Conflict,
  { choice, other, writable }: { choice: Resolve['choice']; other: Answer | null; writable: Writable },
): Answer | null {
  if (choice === 'theirs') return theirs.answer;
  if (choice === 'other') return other;
  const answer = withFields(theirs.answer, mine, fields);
  if (answer === null || answerSchema(writable.question).safeParse(answer).success) return answer;
  const sentence = 'This version no longer fits the question as it is asked now. Write a third one.';
  throw new Refused('UNPROCESSABLE_CONTENT', { code: 'invalid', field: 'choice', sentence });
}
