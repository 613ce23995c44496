import { type Tx, tables } from '@ice-access/database';
import { answerSchema, editionOf, questionOf, sectionOf } from '@ice-access/domain/assessment';
import { answeringShut, request } from '@ice-access/domain/request';
import { digestOf } from '@ice-access/ledger';
import { and, eq } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { mustHaveText } from '../command/envelope.ts';
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
    const at = caller.now();
    const kept = await current(tx, save);
    // The answer to the first try was lost on the way: what stands there is what was sent.
    if (kept?.version === save.expectedVersion + 1 && kept.by === caller.actor.person && digestOf(kept.answer) === digestOf(answer))
      return { version: kept.version, contentVersion: onFile.contentVersion, savedAt: kept.at.toISOString() };
    if ((kept?.version ?? 0) !== save.expectedVersion) throw await overtaken(tx, save, kept);
    const version = save.expectedVersion + 1;
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
  mustHaveText(answer, 'answer');
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

async function current(tx: Tx, { requestId, questionId }: Save) {
  const { answer } = tables;
  const [row] = await tx
    .select()
    .from(answer)
    .where(and(eq(answer.requestId, requestId), eq(answer.questionId, questionId)));
  return row;
}

/** 412 with what a colleague wrote meanwhile, and what stood there when this writer looked. */
async function overtaken(
  tx: Tx,
  { requestId, questionId, expectedVersion }: Save,
  row: Awaited<ReturnType<typeof current>>,
): Promise<Refused> {
  const { answerHistory: history } = tables;
  const [base] = await tx
    .select({ answer: history.answer })
    .from(history)
    .where(and(eq(history.requestId, requestId), eq(history.questionId, questionId), eq(history.version, expectedVersion)));
  const theirs = row === undefined ? null : { answer: row.answer, version: row.version, by: row.by, at: row.at.toISOString() };
  return new Refused('PRECONDITION_FAILED', { code: 'stale', changedFields: [questionId], base: base?.answer ?? null, theirs });
}
