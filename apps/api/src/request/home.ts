import { type Tx, tables } from '@ice-access/database';
import type { CalendarDate } from '@ice-access/domain/kernel';
import type { Actor } from '@ice-access/domain/parties';
import { talkers } from '@ice-access/domain/request';
import { and, arrayOverlaps, asc, desc, eq, gt, gte, isNotNull, or } from 'drizzle-orm';
import { ownCases } from '../account/ownCases.ts';
import { scopeOf } from '../account/scope.ts';
import type { Caller } from '../context.ts';
import { todayAt } from './onFile.ts';

const { request, agreement } = tables;
const shownMax = 50;

type Line = {
  readonly kind: 'request' | 'agreement' | 'questions';
  readonly id: string;
  readonly reference: string;
  readonly what: string;
  readonly dueOn: string | null;
  readonly lateAfter: string | null;
};
const soonest = (one: { dueOn: string | null }, other: { dueOn: string | null }): number =>
  (one.dueOn ?? '9999-12-31').localeCompare(other.dueOn ?? '9999-12-31');

/** What lies with this agency's people, and what comes. */
export function getHome({ actor, database, now }: Caller) {
  const today = todayAt(now());
  return database.reading(scopeOf(actor), async (tx) => {
    const yourTurn = [...(await turnsOfRequests(tx, actor)), ...(await questionsAsked(tx, actor)), ...(await turnsOfAgreements(tx, actor))];
    const requests = await tx
      .select({
        requestId: request.requestId,
        reference: request.reference,
        phase: request.phase,
        components: request.components,
        waitingOn: request.waitingOn,
        nextStep: request.nextStep,
        dueOn: request.dueOn,
        dispute: request.dispute,
        updatedAt: request.updatedAt,
      })
      .from(request)
      .where(ownCases(request, actor))
      .orderBy(desc(request.updatedAt), desc(request.requestId))
      .limit(shownMax);
    const agreements = await tx
      .select({
        agreementId: agreement.agreementId,
        reference: agreement.reference,
        phase: agreement.phase,
        component: agreement.component,
        model: agreement.model,
        operating: agreement.operating,
        waitingOn: agreement.waitingOn,
        nextStep: agreement.nextStep,
        dueOn: agreement.dueOn,
        endsOn: agreement.endsOn,
        updatedAt: agreement.updatedAt,
      })
      .from(agreement)
      .where(ownCases(agreement, actor))
      .orderBy(desc(agreement.updatedAt), desc(agreement.agreementId))
      .limit(shownMax);
    return {
      today,
      yourTurn: yourTurn.toSorted(soonest).map(({ lateAfter, ...line }) => ({ ...line, late: lateAfter !== null && lateAfter < today })),
      requests: requests.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() })),
      agreements: agreements.map(({ component, model, updatedAt, ...row }) => ({
        ...row,
        subject: model === null ? component : `${component}/${model}`,
        updatedAt: updatedAt.toISOString(),
      })),
      datesAhead: await datesAhead(tx, actor, today),
    };
  });
}

async function turnsOfRequests(tx: Tx, actor: Actor): Promise<readonly Line[]> {
  const rows = await tx
    .select({
      id: request.requestId,
      reference: request.reference,
      what: request.nextStep,
      dueOn: request.dueOn,
      lateAfter: request.lateAfter,
    })
    .from(request)
    .where(and(ownCases(request, actor), eq(request.ended, false), arrayOverlaps(request.nextBy, [...actor.roles])))
    .limit(shownMax);
  return rows.map((row) => ({ kind: 'request', ...row }));
}

/** Cases in which ICE asked on single questions and waits for an answer. Their date is the first of theirs. */
async function questionsAsked(tx: Tx, actor: Actor): Promise<readonly Line[]> {
  if (!talkers.some((role) => actor.roles.some((held) => held === role))) return [];
  const rows = await tx
    .select({ id: request.requestId, reference: request.reference, count: request.questionsAgency, dueOn: request.questionDueAgency })
    .from(request)
    .where(and(ownCases(request, actor), gt(request.questionsAgency, 0)))
    .limit(shownMax);
  return rows.map(({ count, ...row }) => ({ kind: 'questions', ...row, what: String(count), lateAfter: row.dueOn }));
}

async function turnsOfAgreements(tx: Tx, actor: Actor): Promise<readonly Line[]> {
  const rows = await tx
    .select({
      id: agreement.agreementId,
      reference: agreement.reference,
      what: agreement.nextStep,
      dueOn: agreement.dueOn,
      lateAfter: agreement.lateAfter,
    })
    .from(agreement)
    .where(and(ownCases(agreement, actor), eq(agreement.ended, false), arrayOverlaps(agreement.nextBy, [...actor.roles])))
    .limit(shownMax);
  return rows.map((row) => ({ kind: 'agreement', ...row }));
}

/** Dates of open cases from today on, the nearest first. */
async function datesAhead(tx: Tx, actor: Actor, today: CalendarDate) {
  const requests = await tx
    .select({ id: request.requestId, reference: request.reference, what: request.nextStep, on: request.dueOn })
    .from(request)
    .where(and(ownCases(request, actor), eq(request.ended, false), gte(request.dueOn, today)))
    .orderBy(asc(request.dueOn))
    .limit(shownMax);
  const agreements = await tx
    .select({
      id: agreement.agreementId,
      reference: agreement.reference,
      what: agreement.nextStep,
      on: agreement.dueOn,
      endsOn: agreement.endsOn,
    })
    .from(agreement)
    .where(and(ownCases(agreement, actor), eq(agreement.ended, false), or(gte(agreement.dueOn, today), isNotNull(agreement.endsOn))))
    .orderBy(asc(agreement.dueOn))
    .limit(shownMax);
  const dates = [
    ...requests.map((row) => ({ kind: 'request' as const, ...row })),
    ...agreements.map(({ endsOn: _endsOn, ...row }) => ({ kind: 'agreement' as const, ...row })),
    ...agreements.map(({ endsOn, ...row }) => ({ kind: 'agreement' as const, ...row, what: 'ends', on: endsOn })),
  ];
  return dates
    .flatMap(({ on, ...row }) => (on === null || on < today ? [] : [{ ...row, on }]))
    .toSorted((one, other) => one.on.localeCompare(other.on));
}
