import { type Tx, tables } from '@ice-access/database';
import type { Answer } from '@ice-access/domain/assessment';
import { desc, eq } from 'drizzle-orm';

type Current = Readonly<Record<string, Answer | null>>;

/**
 * Which answers changed since somebody read the page with this digest. Walks the history back, one write at a time, until the page
 * had it; a digest that no page ever had names every question that was ever written.
 */
export async function changedSince(
  tx: Tx,
  requestId: string,
  { current, digestAt, read }: { current: Current; digestAt: (answers: Current) => string; read: string },
): Promise<readonly string[]> {
  const { answerHistory } = tables;
  const writes = await tx
    .select()
    .from(answerHistory)
    .where(eq(answerHistory.requestId, requestId))
    .orderBy(desc(answerHistory.contentVersion));
  const changed = new Set<string>();
  let answers = current;
  for (const [index, { questionId, version }] of writes.entries()) {
    if (digestAt(answers) === read) return [...changed];
    const before = writes.slice(index + 1).find((write) => write.questionId === questionId && write.version < version);
    answers = { ...answers, [questionId]: (before?.answer ?? null) as Answer | null };
    changed.add(questionId);
  }
  return [...changed];
}
