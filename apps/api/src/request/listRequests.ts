import { type Tx, tables } from '@ice-access/database';
import { and, type SQL, sql } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import type { Caller } from '../context.ts';
import { pageFrom, pageOf, totalMax, totalOf } from '../page/keyset.ts';
import { type ListInput, orders, whereOf } from './filters.ts';
import { todayAt } from './onFile.ts';
import { peopleOf } from './people.ts';

const { request } = tables;

/** How many rows a condition meets, counted no further than what is shown. */
export async function countUpTo(tx: Tx, where: SQL | undefined): Promise<number> {
  const some = tx
    .select({ one: sql`1` })
    .from(request)
    .where(where)
    .limit(totalMax + 1)
    .as('some');
  const [row] = await tx.select({ n: sql<number>`count(*)::int` }).from(some);
  return row?.n ?? 0;
}

/** A page of requests with its total. One indexed table; no cost grows with it. */
export function listRequests({ actor, database, now }: Caller, input: ListInput) {
  const today = todayAt(now());
  const order = orders[input.sort];
  return database.reading(scopeOf(actor), async (tx) => {
    const where = whereOf(input, actor, today);
    const from = pageFrom(order, input.cursor);
    const found = await tx
      .select({ ...columns, key: from.key })
      .from(request)
      .where(and(where, from.where))
      .orderBy(from.order)
      .limit(input.limit + 1);
    const page = pageOf(found, { limit: input.limit, back: from.back, began: input.cursor !== undefined });
    const people = await peopleOf(
      tx,
      page.rows.flatMap(({ liaisons }) => liaisons),
    );
    return {
      ...page,
      rows: page.rows.map(({ key: _key, id, lateAfter, updatedAt, liaisons, ...row }) => ({
        requestId: id,
        ...row,
        late: lateAfter !== null && lateAfter < today,
        updatedAt: updatedAt.toISOString(),
        liaisons: liaisons.map((person) => ({ id: person, name: people[person]?.name ?? '' })),
      })),
      total: totalOf(await countUpTo(tx, where)),
    };
  });
}

const columns = {
  id: request.requestId,
  reference: request.reference,
  agencyName: request.agencyName,
  state: request.state,
  county: request.county,
  components: request.components,
  phase: request.phase,
  waitingOn: request.waitingOn,
  nextStep: request.nextStep,
  dueOn: request.dueOn,
  lateAfter: request.lateAfter,
  fieldOffice: request.fieldOffice,
  submittedOn: request.submittedOn,
  updatedAt: request.updatedAt,
  liaisons: request.liaisons,
};
