import { tables } from '@ice-access/database';
import { componentSlugs } from '@ice-access/domain';
import type { CalendarDate } from '@ice-access/domain/kernel';
import { type Actor, liaisonRoles, type Role } from '@ice-access/domain/parties';
import { type RequestPhase, requestPhases } from '@ice-access/domain/request';
import { and, arrayContains, arrayOverlaps, eq, inArray, lt, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { ownCases } from '../account/ownCases.ts';
import { holding, type Order, sought } from '../page/keyset.ts';

const { request } = tables;

export const views = ['mine', 'late', 'questions', 'unassigned', 'waitingAgency', 'held', 'holdsOverdue', 'disputed', 'all'] as const;
export type View = (typeof views)[number];
export const sorts = ['updated', 'due', 'submitted', 'agency'] as const;

export const listInput = z.strictObject({
  view: z.enum(views).optional(),
  q: sought(100).optional(),
  phase: z.array(z.enum(requestPhases)).max(20).optional(),
  turn: z.enum(['agency', 'ice', 'both', 'nobody']).optional(),
  component: z.array(z.enum(componentSlugs)).max(5).optional(),
  state: z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .optional(),
  fieldOffice: sought(64).optional(),
  liaison: z.uuid().optional(),
  late: z.boolean().optional(),
  sort: z.enum(sorts).default('updated'),
  cursor: z.string().max(400).optional(),
  limit: z.int().min(1).max(100).default(25),
});
export type ListInput = z.output<typeof listInput>;

/** A draft is its agency's own: no list of ICE knows that it is there. */
const neverSent: readonly RequestPhase[] = ['draft', 'discarded'];
// Written out, not as parameters: the indexes of ICE's lists have this very condition.
const wasSent = sql`${request.phase} not in ('draft', 'discarded')`;

/** What a person has to do: the named liaison's cases, else those whose next step is of an office held now. */
function mine(actor: Actor): SQL | undefined {
  const roles: readonly Role[] = actor.roles;
  if (liaisonRoles.some((role) => roles.includes(role)))
    return and(arrayContains(request.liaisons, [actor.person]), eq(request.ended, false));
  const open = and(arrayOverlaps(request.nextBy, [...roles]), eq(request.ended, false));
  const office = actor.party === 'ice' && roles.includes('ice.fieldDirector') ? actor.fieldOffice : null;
  return office === null ? open : and(open, eq(request.fieldOffice, office));
}

/** Cases in which the agency waits for an answer to its question; the named liaison's own where the reader is one. */
function asked(actor: Actor): SQL | undefined {
  const roles: readonly Role[] = actor.roles;
  const waiting = sql`${request.questionsIce} > 0`;
  return liaisonRoles.some((role) => roles.includes(role)) ? and(arrayContains(request.liaisons, [actor.person]), waiting) : waiting;
}

/** One of the queue's views as a condition. */
export function inView(view: View, actor: Actor, today: CalendarDate): SQL | undefined {
  switch (view) {
    case 'mine':
      return mine(actor);
    case 'late':
      return lt(request.lateAfter, today);
    case 'questions':
      return asked(actor);
    case 'unassigned':
      return eq(request.phase, 'submitted');
    case 'waitingAgency':
      return eq(request.waitingOn, 'agency');
    case 'held':
      return eq(request.phase, 'onHold');
    case 'holdsOverdue':
      return and(eq(request.phase, 'onHold'), lt(request.lateAfter, today));
    case 'disputed':
      return eq(request.dispute, 'unanswered');
    case 'all':
      return undefined;
  }
}

/** ICE asking for drafts asks for nothing: said at once, so that no order is walked to its end for them. */
function inPhases(asked: readonly RequestPhase[], actor: Actor): SQL {
  const phases = asked.filter((phase) => actor.party === 'agency' || !neverSent.includes(phase));
  return phases.length === 0 ? sql`false` : inArray(request.phase, phases);
}

/** Which requests this reader asks for, among those that are his. Row-level security holds the same limit. */
export function whereOf(input: ListInput, actor: Actor, today: CalendarDate): SQL | undefined {
  return and(
    actor.party === 'agency' ? undefined : wasSent,
    ownCases(request, actor),
    input.view === undefined ? undefined : inView(input.view, actor, today),
    holding({ search: request.search, name: request.agencyName }, input.q),
    input.phase === undefined || input.phase.length === 0 ? undefined : inPhases(input.phase, actor),
    input.turn === undefined
      ? undefined
      : inArray(request.waitingOn, input.turn === 'nobody' ? ['nobody', 'thirdParty'] : [input.turn, 'both']),
    input.component === undefined || input.component.length === 0 ? undefined : arrayOverlaps(request.components, input.component),
    input.state === undefined ? undefined : eq(request.state, input.state.toUpperCase()),
    input.fieldOffice === undefined ? undefined : eq(request.fieldOffice, input.fieldOffice),
    input.liaison === undefined ? undefined : arrayContains(request.liaisons, [input.liaison]),
    input.late === true ? lt(request.lateAfter, today) : undefined,
  );
}

const id = sql`${request.requestId}`;
export const orders: Readonly<Record<(typeof sorts)[number], Order>> = {
  updated: { key: sql`${request.updatedAt}`, id, way: 'desc', type: 'timestamptz' },
  due: { key: sql`coalesce(${request.dueOn}, date '9999-12-31')`, id, way: 'asc', type: 'date' },
  submitted: { key: sql`coalesce(${request.submittedOn}, date '0001-01-01')`, id, way: 'desc', type: 'date' },
  agency: { key: sql`${request.agencyName}`, id, way: 'asc', type: 'text' },
};
