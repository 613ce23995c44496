import { tables } from '@ice-access/database';
import type { Answer } from '@ice-access/domain/assessment';
import { and, asc, desc, eq } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import type { Caller } from '../context.ts';
import { peopleOf } from '../request/people.ts';
import { readAnswers } from './getAssessment.ts';

/** Every version of one answer of this side, the newest first; and every version between which somebody had to choose, with the choice. */
export function getHistory(caller: Caller, { requestId, questionId }: { readonly requestId: string; readonly questionId: string }) {
  return caller.database.reading(scopeOf(caller.actor), async (tx) => {
    await readAnswers(tx, caller, requestId);
    const { answerHistory: h, answerConflict: c } = tables;
    const versions = await tx
      .select()
      .from(h)
      .where(and(eq(h.requestId, requestId), eq(h.questionId, questionId)))
      .orderBy(desc(h.version));
    const conflicts = await tx
      .select()
      .from(c)
      .where(and(eq(c.requestId, requestId), eq(c.questionId, questionId)))
      .orderBy(asc(c.at), asc(c.conflictId));
    return {
      versions: versions.map(({ version, answer, by, at, basedOn, conflictId }) => ({
        version,
        // Both tables are written from answers that were read with the question's own schema.
        answer: answer as Answer | null,
        by,
        at: at.toISOString(),
        // Rows of before this was kept, and corrections, were written on the version below them.
        basedOn: basedOn ?? version - 1,
        conflictId,
      })),
      conflicts: conflicts.map(({ conflictId, mine, by, at, choice, settledBy, settledAt, shownVersion, settledVersion }) => ({
        conflictId,
        mine: mine as Answer | null,
        by,
        at: at.toISOString(),
        choice,
        settledBy,
        settledAt: settledAt?.toISOString() ?? null,
        shownVersion,
        settledVersion,
      })),
      people: await peopleOf(tx, [
        ...versions.map(({ by }) => by),
        ...conflicts.flatMap(({ by, settledBy }) => (settledBy ? [by, settledBy] : [by])),
      ]),
    };
  });
}
