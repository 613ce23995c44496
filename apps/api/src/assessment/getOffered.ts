import { type OfferedFigure, offeredFigures } from '@ice-access/domain/assessment';
import { scopeOf } from '../account/scope.ts';
import { cardOfCase } from '../agency/card.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { caseAgency, todayOf } from '../request/onFile.ts';
import { readAnswers } from './getAssessment.ts';

export interface OfferedPage {
  readonly figures: readonly OfferedFigure[];
}

/** What the public register says of this agency, as evidence that somebody may take over. It answers nothing by itself. */
export function getOffered(caller: Caller, requestId: string): Promise<OfferedPage> {
  return caller.database.reading(scopeOf(caller.actor), async (tx) => {
    const { state, edition } = await readAnswers(tx, caller, requestId);
    const [card, agency] = [await cardOfCase(tx, state.agencyId), await caseAgency(tx, state.agencyId)];
    if (agency === undefined) throw notFound();
    return { figures: offeredFigures(edition, card, todayOf(agency, caller.now())) };
  });
}
