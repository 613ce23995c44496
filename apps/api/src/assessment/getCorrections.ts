import type { Answer } from '@ice-access/domain/assessment';
import { type Correction, correctionsOf } from '@ice-access/domain/request';
import { scopeOf } from '../account/scope.ts';
import type { Caller } from '../context.ts';
import { mergedAnswers, readerOf } from './answers.ts';
import { frozenUpTo } from './fitResult.ts';
import { readAnswers } from './getAssessment.ts';

/** One answer that was corrected: as it was handed over before, and as it is since. */
export interface CorrectedAnswer {
  readonly questionId: string;
  readonly before: Answer | null;
  readonly after: Answer | null;
}
export interface CorrectionOnPage extends Pick<Correction, 'by' | 'on' | 'sectionId' | 'reason'> {
  readonly answers: readonly CorrectedAnswer[];
}
export interface CorrectionsPage {
  readonly corrections: readonly CorrectionOnPage[];
}

/** Every correction after a hand-over, newest first, the old answer beside the new one: the same page on both sides. */
export function getCorrections(caller: Caller, requestId: string): Promise<CorrectionsPage> {
  return caller.database.reading(scopeOf(caller.actor), async (tx) => {
    const { state } = await readAnswers(tx, caller, requestId);
    const made = correctionsOf(state);
    if (made.length === 0) return { corrections: [] };
    const frozen = await frozenUpTo(tx, requestId, null);
    const reader = readerOf(caller.actor);
    const corrections = made.map(({ by, on, sectionId, reason, snapshotId, questions }): CorrectionOnPage => {
      const place = frozen.findIndex((one) => one.snapshotId === snapshotId);
      const [before, after] = [mergedAnswers(frozen.slice(0, place), reader), mergedAnswers(frozen.slice(0, place + 1), reader)];
      const answers = questions.flatMap((questionId) =>
        // What only the other side reads is not in the merged answers of this reader.
        after[questionId] === undefined ? [] : [{ questionId, before: before[questionId] ?? null, after: after[questionId] ?? null }],
      );
      return { by, on, sectionId, reason, answers };
    });
    return { corrections: corrections.toReversed() };
  });
}
