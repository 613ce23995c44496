import { type Tx, tables } from '@ice-access/database';
import type { Answer, Answers } from '@ice-access/domain/assessment';
import { asc, eq } from 'drizzle-orm';

/** One answer as it stands now. A withdrawn answer keeps its row and its version. */
export interface StoredAnswer {
  readonly questionId: string;
  readonly sectionId: string;
  readonly side: 'agency' | 'ice';
  readonly answer: Answer | null;
  readonly version: number;
  readonly by: string;
  readonly at: Date;
}

/** A snapshot's body: what one side handed over. */
export interface HandedOver {
  readonly edition: string;
  readonly answers: Answers;
}

/** The answers that this side is writing: row-level security shows no others. */
export async function ownAnswers(tx: Tx, requestId: string): Promise<readonly StoredAnswer[]> {
  const { answer } = tables;
  const rows = await tx.select().from(answer).where(eq(answer.requestId, requestId)).orderBy(asc(answer.questionId));
  // Written by `saveAnswer` only, which parsed it with the question's own schema.
  return rows.map((row) => ({ ...row, answer: row.answer as Answer | null }));
}

/** What was handed over so far, the latest of each section: the same for both sides. */
export async function sharedAnswers(tx: Tx, requestId: string): Promise<Readonly<Record<'agency' | 'ice', Answers>>> {
  const { snapshot } = tables;
  const rows = await tx
    .select()
    .from(snapshot)
    .where(eq(snapshot.requestId, requestId))
    .orderBy(asc(snapshot.at), asc(snapshot.snapshotId));
  const shared: Record<'agency' | 'ice', Record<string, Answer>> = { agency: {}, ice: {} };
  for (const row of rows) Object.assign(shared[row.side], (JSON.parse(row.body) as HandedOver).answers);
  return shared;
}

/** The given answers by question. */
export const byQuestion = (rows: readonly StoredAnswer[]): Answers =>
  Object.fromEntries(rows.flatMap(({ questionId, answer }) => (answer === null ? [] : [[questionId, answer]])));
