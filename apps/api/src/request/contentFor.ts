import type { Tx } from '@ice-access/database';
import type { Answers } from '@ice-access/domain/assessment';
import type { Actor } from '@ice-access/domain/parties';
import type { RequestContent } from '@ice-access/domain/request';
import { byQuestion, ownAnswers, readerOf, sharedAnswers } from '../assessment/answers.ts';
import { contentOf } from '../assessment/content.ts';
import { Recent } from '../page/recent.ts';
import type { OnFile } from './onFile.ts';

const summed = new Recent<RequestContent>(2000);

/** What this side may know of the answers: its own as they stand, the other's as handed over. */
async function answersFor(tx: Tx, actor: Actor, { state }: OnFile): Promise<Answers> {
  if (state.phase === 'unopened') return {};
  const shared = await sharedAnswers(tx, state.requestId, readerOf(actor));
  return { ...shared, ...byQuestion(await ownAnswers(tx, state.requestId)) };
}

/** The answers of a case, read when first asked for and once in a transaction. */
export function answersOf(tx: Tx, actor: Actor, onFile: OnFile): () => Promise<Answers> {
  let asked: Promise<Answers> | undefined;
  return () => {
    asked ??= answersFor(tx, actor, onFile);
    return asked;
  };
}

/**
 * The answers summed up, as far as this reader may know them. Hashing them is half of reading a case, so what was summed up is remembered
 * under all that it follows from: the chain (what was handed over), the version of the drafts, and whose drafts they are. Never called
 * where the transaction itself changes an answer: it might be rolled back.
 */
export async function contentFor(
  actor: Actor,
  { head, contentVersion, state }: OnFile,
  answers: () => Promise<Answers>,
): Promise<RequestContent> {
  if (state.phase === 'unopened') return contentOf(state, {});
  return summed.of(`${state.requestId} ${head.hash} ${contentVersion} ${actor.party}`, async () => contentOf(state, await answers()));
}
