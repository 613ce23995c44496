import { type Tx, tables } from '@ice-access/database';
import { componentSlugs } from '@ice-access/domain';
import { agreementPhases } from '@ice-access/domain/agreement';
import type { CalendarDate } from '@ice-access/domain/kernel';
import type { Actor } from '@ice-access/domain/parties';
import { and, arrayOverlaps, eq, inArray, lt, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { ownCases } from '../account/ownCases.ts';
import { scopeOf } from '../account/scope.ts';
import type { Caller } from '../context.ts';
import { holding, type Order, pageFrom, pageOf, sought, totalMax, totalOf } from '../page/keyset.ts';
import { todayAt } from '../request/onFile.ts';

const { agreement } = tables;

const sorts = ['updated', 'due', 'agency'] as const;
export const listInput = z.strictObject({
  q: sought(100).optional(),
  phase: z.array(z.enum(agreementPhases)).max(20).optional(),
  turn: z.enum(['agency', 'ice', 'both', 'system', 'nobody']).optional(),
  component: z.array(z.enum(componentSlugs)).max(5).optional(),
  state: z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .optional(),
  fieldOffice: sought(64).optional(),
  late: z.boolean().optional(),
  mine: z.boolean().optional(),
  sort: z.enum(sorts).default('updated'),
  cursor: z.string().max(400).optional(),
  limit: z.int().min(1).max(100).default(25),
});
export type ListInput = z.output<typeof listInput>;

function whereOf(input: ListInput, actor: Actor, today: CalendarDate): SQL | undefined {
  return and(
    ownCases(agreement, actor),
    holding({ search: agreement.search, name: agreement.agencyName }, input.q),
    input.phase === undefined || input.phase.length === 0 ? undefined : inArray(agreement.phase, input.phase),
    input.turn === undefined
      ? undefined
      : inArray(agreement.waitingOn, input.turn === 'agency' || input.turn === 'ice' ? [input.turn, 'both'] : [input.turn]),
    input.component === undefined || input.component.length === 0 ? undefined : inArray(agreement.component, input.component),
    input.state === undefined ? undefined : eq(agreement.state, input.state.toUpperCase()),
    input.fieldOffice === undefined ? undefined : eq(agreement.fieldOffice, input.fieldOffice),
    input.late === true ? lt(agreement.lateAfter, today) : undefined,
    input.mine === true ? and(arrayOverlaps(agreement.nextBy, [...actor.roles]), eq(agreement.ended, false)) : undefined,
  );
}

const id = sql`${agreement.agreementId}`;
const orders: Readonly<Record<(typeof sorts)[number], Order>> = {
  updated: { key: sql`${agreement.updatedAt}`, id, way: 'desc', type: 'timestamptz' },
  due: { key: sql`coalesce(${agreement.dueOn}, date '9999-12-31')`, id, way: 'asc', type: 'date' },
  agency: { key: sql`${agreement.agencyName}`, id, way: 'asc', type: 'text' },
};
const columns = {
  id: agreement.agreementId,
  reference: agreement.reference,
  requestId: agreement.requestId,
  agencyName: agreement.agencyName,
  state: agreement.state,
  county: agreement.county,
  component: agreement.component,
  model: agreement.model,
  phase: agreement.phase,
  operating: agreement.operating,
  waitingOn: agreement.waitingOn,
  nextStep: agreement.nextStep,
  dueOn: agreement.dueOn,
  lateAfter: agreement.lateAfter,
  fieldOffice: agreement.fieldOffice,
  inForceOn: agreement.inForceOn,
  endsOn: agreement.endsOn,
  updatedAt: agreement.updatedAt,
};

async function countUpTo(tx: Tx, where: SQL | undefined): Promise<number> {
  const some = tx
    .select({ one: sql`1` })
    .from(agreement)
    .where(where)
    .limit(totalMax + 1)
    .as('some');
  const [row] = await tx.select({ n: sql<number>`count(*)::int` }).from(some);
  return row?.n ?? 0;
}

/** A page of agreements with its total. One indexed table; no cost grows with it. */
export function listAgreements({ actor, database, now }: Caller, input: ListInput) {
  const today = todayAt(now());
  const order = orders[input.sort];
  return database.reading(scopeOf(actor), async (tx) => {
    const where = whereOf(input, actor, today);
    const from = pageFrom(order, input.cursor);
    const found = await tx
      .select({ ...columns, key: from.key })
      .from(agreement)
      .where(and(where, from.where))
      .orderBy(from.order)
      .limit(input.limit + 1);
    const page = pageOf(found, { limit: input.limit, back: from.back, began: input.cursor !== undefined });
    return {
      ...page,
      rows: page.rows.map(({ key: _key, id: agreementId, component, model, lateAfter, updatedAt, ...row }) => ({
        agreementId,
        subject: model === null ? component : `${component}/${model}`,
        ...row,
        late: lateAfter !== null && lateAfter < today,
        updatedAt: updatedAt.toISOString(),
      })),
      total: totalOf(await countUpTo(tx, where)),
    };
  });
}
