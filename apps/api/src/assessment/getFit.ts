import { editionOf, type Fit, fitOf } from '@ice-access/domain/assessment';
import { scopeOf } from '../account/scope.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { sharedAnswers } from './answers.ts';
import { readAnswers } from './getAssessment.ts';

export interface FitPage {
  readonly editionId: string;
  readonly fits: readonly Fit[];
  readonly computedFrom: { readonly answers: number; readonly at: string };
}

/** How each program fits, from the answers that were handed over: the same page on both sides. */
export function getFit(caller: Caller, requestId: string): Promise<FitPage> {
  return caller.database.reading(scopeOf(caller.actor), async (tx) => {
    const { state } = await readAnswers(tx, caller, requestId);
    const edition = editionOf(state.edition);
    if (edition === undefined) throw notFound();
    const answers = await sharedAnswers(tx, requestId, 'both');
    return {
      editionId: edition.id,
      fits: fitOf(edition, answers),
      computedFrom: { answers: Object.keys(answers).length, at: caller.now() },
    };
  });
}
