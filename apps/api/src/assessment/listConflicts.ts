import { type Tx, tables } from '@ice-access/database';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import type { Caller } from '../context.ts';
import { type PersonCard, peopleOf } from '../request/people.ts';
import { readAnswers } from './getAssessment.ts';
import { type Conflict, conflictShown, wireOf } from './mergeInto.ts';
import { standingOf } from './versions.ts';

/** An open choice as a page shows it. */
export type OpenConflict = Omit<Conflict, 'theirs'> & {
  readonly by: string;
  readonly at: string;
  readonly theirs: ReturnType<typeof wireOf>;
};

/** The answers of this side between whose versions somebody still has to choose. Beside each version stands what is current now. */
export function listConflicts(
  caller: Caller,
  requestId: string,
): Promise<{ readonly conflicts: readonly OpenConflict[]; readonly people: Readonly<Record<string, PersonCard>> }> {
  return caller.database.reading(scopeOf(caller.actor), async (tx) => {
    await readAnswers(tx, caller, requestId);
    const conflicts = await openIn(tx, requestId);
    return {
      conflicts,
      people: await peopleOf(
        tx,
        conflicts.flatMap(({ by, theirs }) => (theirs?.by ? [by, theirs.by] : [by])),
      ),
    };
  });
}

async function openIn(tx: Tx, requestId: string): Promise<readonly OpenConflict[]> {
  const { answerConflict: c } = tables;
  const rows = await tx
    .select()
    .from(c)
    .where(and(eq(c.requestId, requestId), isNull(c.choice)))
    .orderBy(asc(c.at), asc(c.conflictId));
  const conflicts: OpenConflict[] = [];
  for (const row of rows) {
    const { theirs, ...conflict } = conflictShown(row, await standingOf(tx, row));
    conflicts.push({ ...conflict, by: row.by, at: row.at.toISOString(), theirs: wireOf(theirs) });
  }
  return conflicts;
}
