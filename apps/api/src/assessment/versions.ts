import { type Tx, tables } from '@ice-access/database';
import type { Answer } from '@ice-access/domain/assessment';
import { and, desc, eq } from 'drizzle-orm';
import type { Caller } from '../context.ts';
import type { OnFile } from '../request/onFile.ts';
import type { Writable } from './mayWrite.ts';

/** One answer of one request. */
export interface Field {
  readonly requestId: string;
  readonly questionId: string;
}
/** An answer as it stands, with its version; version 0 was never written. */
export interface Standing {
  readonly answer: Answer | null;
  readonly version: number;
  readonly by: string | null;
  readonly at: Date | null;
}
const nothing: Standing = { answer: null, version: 0, by: null, at: null };

/** The current answer to a question. */
export async function standingOf(tx: Tx, { requestId, questionId }: Field): Promise<Standing> {
  const { rows } = await tx.$client.query<Standing>({
    name: 'one answer',
    text: 'select answer, version, by_person as by, at from answer where request_id = $1 and question_id = $2',
    values: [requestId, questionId],
  });
  return rows[0] ?? nothing;
}

/** One version of an answer as it once stood; nothing where it never did. */
export async function versionOf(tx: Tx, { requestId, questionId }: Field, version: number): Promise<Standing | undefined> {
  if (version === 0) return nothing;
  const { rows } = await tx.$client.query<Standing>({
    name: 'one version',
    text: 'select answer, version, by_person as by, at from answer_history where request_id = $1 and question_id = $2 and version = $3',
    values: [requestId, questionId, version],
  });
  return rows[0];
}

/** What somebody sent, by which it is known when it comes again. */
export interface Sending {
  readonly by: string;
  readonly basedOn: number;
  readonly digest: string;
}

/** The latest version that this person's sending made, when it was accepted before. */
export async function acceptedBefore(tx: Tx, { requestId, questionId }: Field, sent: Sending): Promise<Standing | undefined> {
  const { rows } = await tx.$client.query<Standing>({
    name: 'accepted before',
    text: `select answer, version, by_person as by, at from answer_history
      where request_id = $1 and question_id = $2 and by_person = $3 and based_on = $4 and sent_digest = $5 order by version desc limit 1`,
    values: [requestId, questionId, sent.by, sent.basedOn, sent.digest],
  });
  return rows[0];
}

/** The latest open or settled choice that this person's sending made before; one that he wrote over only when there is no other. */
export async function contestedBefore(tx: Tx, field: Field, sent: Sending): Promise<StoredConflict | undefined> {
  const { answerConflict: c } = tables;
  const isField = and(eq(c.requestId, field.requestId), eq(c.questionId, field.questionId));
  const rows = await tx
    .select()
    .from(c)
    .where(and(isField, eq(c.by, sent.by), eq(c.baseVersion, sent.basedOn), eq(c.sentDigest, sent.digest)))
    .orderBy(desc(c.metVersion), desc(c.at));
  return rows.find(({ choice }) => choice !== 'rewritten') ?? rows[0];
}

/** A new version, and what it came from. */
export interface NewVersion {
  readonly field: Field;
  readonly writable: Writable;
  readonly answer: Answer | null;
  readonly version: number;
  readonly contentVersion: number;
  readonly basedOn: number;
  readonly sentDigest: string | null;
  readonly conflictId: string | null;
}

/** Writes a new version of an answer, into the history too, and raises the version of the content. */
export async function writeVersion(tx: Tx, { caller, onFile }: { caller: Caller; onFile: OnFile }, made: NewVersion): Promise<Standing> {
  const { field, answer, version, contentVersion, basedOn, sentDigest, conflictId } = made;
  const { side, sectionId } = made.writable;
  const at = new Date(caller.now());
  const stamp = { side, agencyId: onFile.agency.agencyId, answer, version, by: caller.actor.person, at };
  await tx
    .insert(tables.answer)
    .values({ ...field, sectionId, ...stamp })
    .onConflictDoUpdate({ target: [tables.answer.requestId, tables.answer.questionId], set: stamp });
  await tx.insert(tables.answerHistory).values({ ...field, ...stamp, contentVersion, basedOn, sentDigest, conflictId });
  await tx.update(tables.request).set({ contentVersion }).where(eq(tables.request.requestId, field.requestId));
  return { answer, version, by: caller.actor.person, at };
}

/** One conflict by its id. */
export async function conflictOf(tx: Tx, requestId: string, conflictId: string): Promise<StoredConflict | undefined> {
  const { answerConflict: c } = tables;
  const [row] = await tx
    .select()
    .from(c)
    .where(and(eq(c.requestId, requestId), eq(c.conflictId, conflictId)));
  return row;
}
export type StoredConflict = typeof tables.answerConflict.$inferSelect;
