import { readTexts, tables } from '@ice-access/database';
import { agreement, agreementNextStep, agreementRoad, agreementTurn, operatingState } from '@ice-access/domain/agreement';
import { eq } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { cardOf } from '../agency/card.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { todayOf } from '../request/onFile.ts';
import { peopleOf, uuidsIn } from '../request/people.ts';
import { readAgreement } from './onFile.ts';
import { textOf } from './text.ts';

/** One agreement as this party may see it, with what it may do now and the text as it stands. */
export function getAgreement(caller: Caller, agreementId: string) {
  const { actor } = caller;
  const now = caller.now();
  return caller.database.reading(scopeOf(actor), async (tx) => {
    const onFile = await readAgreement(tx, agreementId);
    if (onFile === undefined || onFile.state.phase === 'unopened') throw notFound();
    const { state, agency } = onFile;
    const { content, ...text } = await textOf(tx, state);
    const view = agreement.viewFor(actor.party, state, content);
    if (!agreement.isParty(actor, view) || view.phase === 'unopened') throw notFound();
    const today = todayOf(agency, now);
    const [request] = await tx
      .select({ requestId: tables.request.requestId, reference: tables.request.reference })
      .from(tables.request)
      .where(eq(tables.request.requestId, state.requestId));
    const inner = 'held' in state ? state.held : state;
    const confirmed = 'confirmed' in inner ? inner.confirmed : {};
    const ids = uuidsIn(view);
    return {
      reference: state.reference,
      version: onFile.head.sequence,
      now,
      today,
      view,
      actions: agreement.actionsFor(view, { actor, today }),
      turn: agreementTurn(view),
      nextStep: agreementNextStep(view),
      road: agreementRoad(view),
      operating: operatingState(view),
      readiness: state.terms.readiness.map((item) => ({ item, confirmed: confirmed[item.itemId] ?? null })),
      ...text,
      textDigest: content.textDigest,
      agency: await cardOf(tx, state.agencyId),
      request: request ?? null,
      people: await peopleOf(tx, ids),
      texts: await readTexts(tx, ids),
      documentSha256: 'seal' in inner ? inner.seal.sha256 : null,
    };
  });
}
