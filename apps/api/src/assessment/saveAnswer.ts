import { type Tx, tables } from '@ice-access/database';
import { type Answer, answerSchema, editionOf, questionOf, sectionOf } from '@ice-access/domain/assessment';
import { answeringShut, request } from '@ice-access/domain/request';
import { and, eq, sql } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { notFound, Refused, refusedBy } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { type OnFile, readRequest, todayOf } from '../request/onFile.ts';
import { firstIssue } from '../trpc.ts';
import { contentOf } from './content.ts';

/** One field of the form, as it was typed. */
export interface Save {
  readonly requestId: string;
  readonly questionId: string;
  /** `null` takes an answer back. */
  readonly answer: unknown;
  /** The version of this field that the writer saw; 0 when it was empty. */
  readonly expectedVersion: number;
}
export interface Saved {
  readonly version: number;
  readonly contentVersion: number;
  readonly savedAt: string;
}

/** Saves one answer. The request's row is locked first, so a save and a submission never overtake each other. */
export function saveAnswer(caller: Caller, save: Save): Promise<Saved> {
  return caller.database.asActor(scopeOf(caller.actor), async (tx) => {
    const onFile = await readRequest(tx, save.requestId, true);
    if (onFile === undefined) throw notFound();
    const { answer, sectionId, side } = mayWrite(caller, onFile, save);
    const version = await nextVersion(tx, save);
    const at = caller.now();
    const stamp = { side, agencyId: onFile.agency.agencyId, answer, version, by: caller.actor.person, at: new Date(at) };
    const key = { requestId: save.requestId, questionId: save.questionId };
    const contentVersion = onFile.contentVersion + 1;
    await tx
      .insert(tables.answer)
      .values({ ...key, sectionId, ...stamp })
      .onConflictDoUpdate({ target: [tables.answer.requestId, tables.answer.questionId], set: stamp });
    await tx.insert(tables.answerHistory).values({ ...key, ...stamp, contentVersion });
    await tx.update(tables.request).set({ contentVersion }).where(eq(tables.request.requestId, save.requestId));
    return { version, contentVersion, savedAt: at };
  });
}

function mayWrite({ actor, now }: Caller, { state, agency }: OnFile, { questionId, answer }: Save) {
  // The party check is the same as for commands; drafts are not there for anybody but their agency.
  const view = request.viewFor(actor.party, state, contentOf(state, {}));
  const edition = state.phase === 'unopened' ? undefined : editionOf(state.edition);
  if (edition === undefined || !request.isParty(actor, view)) throw notFound();
  const question = questionOf(edition, questionId);
  const section = question === undefined ? undefined : sectionOf(edition, question.section);
  if (question === undefined || section === undefined)
    throw new Refused('UNPROCESSABLE_CONTENT', { code: 'invalid', field: 'questionId', sentence: 'This edition has no such question.' });
  const shut = answeringShut(view, actor, section);
  if (shut !== undefined) throw refusedBy(shut);
  const parsed = answer === null ? { success: true as const, data: null } : answerSchema(question).safeParse(answer);
  if (!parsed.success) {
    const { field, sentence } = firstIssue(parsed.error);
    throw new Refused('UNPROCESSABLE_CONTENT', {
      code: 'invalid',
      field: ['answer', field].filter((part) => part !== '').join('.'),
      sentence,
    });
  }
  const today = todayOf(agency, now());
  if (parsed.data?.asOf !== undefined && parsed.data.asOf > today)
    throw new Refused('UNPROCESSABLE_CONTENT', { code: 'invalid', field: 'answer.asOf', sentence: 'This date is in the future.' });
  return { answer: parsed.data, sectionId: section.id, side: section.side };
}

/** One more than the version that the writer saw; or 412 with what a colleague wrote meanwhile, and what it was before. */
async function nextVersion(tx: Tx, { requestId, questionId, expectedVersion }: Save): Promise<number> {
  const { answer, answerHistory } = tables;
  const [current] = await tx
    .select()
    .from(answer)
    .where(and(eq(answer.requestId, requestId), eq(answer.questionId, questionId)));
  if ((current?.version ?? 0) === expectedVersion) return expectedVersion + 1;
  const [base] = await tx
    .select({ answer: answerHistory.answer })
    .from(answerHistory)
    .where(
      and(
        eq(answerHistory.requestId, requestId),
        eq(answerHistory.questionId, questionId),
        sql`${answerHistory.version} = ${expectedVersion}`,
      ),
    );
  const theirs =
    current === undefined
      ? null
      : { answer: current.answer as Answer | null, version: current.version, by: current.by, at: current.at.toISOString() };
  throw new Refused('PRECONDITION_FAILED', { code: 'stale', changedFields: [questionId], base: base?.answer ?? null, theirs });
}
