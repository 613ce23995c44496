import { readTexts, type Tx, tables } from '@ice-access/database';
import { editionOf } from '@ice-access/domain/assessment';
import { daysWith, nextStep, request, road, turn } from '@ice-access/domain/request';
import { asc, eq } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { cardOfCase } from '../agency/card.ts';
import { byQuestion, ownAnswers, readerOf, sharedAnswers } from '../assessment/answers.ts';
import { contentOf } from '../assessment/content.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { readRequest, todayOf } from './onFile.ts';
import { peopleOf, uuidsIn } from './people.ts';

/** One request as this party may see it, with what it may do now and why not. */
export function getRequest(caller: Caller, requestId: string) {
  const { actor } = caller;
  const now = caller.now();
  return caller.database.reading(scopeOf(actor), async (tx) => {
    const onFile = await readRequest(tx, requestId);
    if (onFile === undefined || onFile.state.phase === 'unopened') throw notFound();
    const { state } = onFile;
    const shared = await sharedAnswers(tx, requestId, readerOf(actor));
    const answers = { ...shared, ...byQuestion(await ownAnswers(tx, requestId)) };
    const view = request.viewFor(actor.party, state, contentOf(state, answers));
    if (!request.isParty(actor, view) || view.phase === 'unopened') throw notFound();
    const today = todayOf(onFile.agency, now);
    const inner = view.phase === 'onHold' ? view.held : view;
    const ids = uuidsIn(view);
    return {
      reference: state.reference,
      version: onFile.head.sequence,
      contentVersion: onFile.contentVersion,
      now,
      today,
      view,
      actions: request.actionsFor(view, { actor, today }),
      turn: turn(view),
      nextStep: nextStep(view),
      road: road(view),
      ledger: daysWith(onFile.events, today),
      agency: await cardOfCase(tx, state.agencyId),
      fieldOffice: await officeOf(tx, 'fieldOffice' in inner ? inner.fieldOffice : onFile.agency.fieldOffice),
      people: await peopleOf(tx, ids),
      texts: await readTexts(tx, ids),
      sections: Object.fromEntries(editionOf(state.edition)?.sections.map(({ id, title }) => [id, title]) ?? []),
      ...(await linksOf(tx, requestId, state.earlierRequestId)),
      paper: state.paper !== null,
    };
  });
}

async function officeOf(tx: Tx, key: string | null) {
  if (key === null) return null;
  const [office] = await tx.select().from(tables.fieldOffice).where(eq(tables.fieldOffice.key, key));
  return office ?? null;
}

/** What came of the request, what it goes back to, and what goes back to it. */
async function linksOf(tx: Tx, requestId: string, earlierRequestId: string | null) {
  const { agreement, request: row } = tables;
  const agreements = await tx
    .select({
      agreementId: agreement.agreementId,
      reference: agreement.reference,
      component: agreement.component,
      model: agreement.model,
      phase: agreement.phase,
      operating: agreement.operating,
    })
    .from(agreement)
    .where(eq(agreement.requestId, requestId))
    .orderBy(asc(agreement.reference));
  const link = { requestId: row.requestId, reference: row.reference, phase: row.phase };
  const earlier = earlierRequestId === null ? [] : await tx.select(link).from(row).where(eq(row.requestId, earlierRequestId));
  const later = await tx.select(link).from(row).where(eq(row.earlierRequestId, requestId)).orderBy(asc(row.openedAt));
  return {
    agreements: agreements.map(({ component, model, ...rest }) => ({
      ...rest,
      subject: model === null ? component : `${component}/${model}`,
    })),
    earlier: earlier[0] ?? null,
    later,
  };
}
