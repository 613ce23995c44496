import { readTexts, tables } from '@ice-access/database';
import {
  agreement,
  agreementNextStep,
  agreementRoad,
  agreementTurn,
  type Composed,
  clauseStandings,
  fillingShut,
  operatingState,
  wordsOf,
} from '@ice-access/domain/agreement';
import type { Template } from '@ice-access/domain/components';
import { federalCalendar as calendar } from '@ice-access/domain/kernel';
import { agreementLateness, agreementTime, firstTargets } from '@ice-access/domain/time';
import { eq } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { cardOfCase } from '../agency/card.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { todayOf } from '../request/onFile.ts';
import { peopleOf, uuidsIn } from '../request/people.ts';
import { seatOf } from '../request/seatOf.ts';
import { type OpenedAgreement, readAgreement } from './onFile.ts';
import { textOf } from './text.ts';

/** One agreement as this party may see it, with what it may do now and the text as it stands. */
export function getAgreement(caller: Caller, agreementId: string) {
  const { actor } = caller;
  const now = caller.now();
  return caller.database.reading(scopeOf(actor), async (tx) => {
    const onFile = await readAgreement(tx, agreementId);
    if (onFile === undefined || onFile.state.phase === 'unopened') throw notFound();
    const { state, agency } = onFile;
    const { content, composed, model, template, blanks } = await textOf(tx, state);
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
    const { zoneOf } = await seatOf(tx, { now: state.fieldOffice, home: agency.fieldOffice, ever: [] });
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
      time: agreementTime(onFile.events, { now, calendar, targets: caller.targets ?? firstTargets, zoneOf }),
      lateness: agreementLateness(view, { today, calendar }),
      operating: operatingState(view),
      readiness: state.terms.readiness.map((item) => ({
        item: { ...item, ...wordsFor(template, item.itemId) },
        confirmed: confirmed[item.itemId] ?? null,
      })),
      composed,
      blanks,
      mayFill: fillingShut(view, actor) === undefined,
      changes: changesOf(state, composed, model),
      textDigest: content.textDigest,
      agency: await cardOfCase(tx, state.agencyId),
      request: request ?? null,
      people: await peopleOf(tx, ids),
      texts: await readTexts(tx, ids),
      documentSha256: 'seal' in inner ? inner.seal.sha256 : null,
    };
  });
}

const wordsFor = ({ readiness }: Template, itemId: string) => {
  const item = readiness.find((one) => one.itemId === itemId);
  return { label: item?.label ?? itemId, help: item?.help ?? '' };
};

/** How each clause stands, its words now and those of the model, and what is proposed in their place. */
function changesOf(state: OpenedAgreement, composed: Composed, model: Composed) {
  const inner = 'held' in state ? state.held : state;
  if (!('changes' in inner)) return [];
  const standings = clauseStandings(inner);
  return composed.clauses.map((clause) => ({
    clauseId: clause.id,
    standing: standings.get(clause.id) ?? { kind: 'fixed' as const },
    words: wordsOf(clause),
    modelWords: wordsOf(model.clauses.find(({ id }) => id === clause.id) ?? clause),
    proposed: inner.changes[clause.id] ?? null,
    settled: inner.settled[clause.id] ?? null,
  }));
}
