import { type Tx, tables } from '@ice-access/database';
import { and, type SQL, sql } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import type { Caller } from '../context.ts';
import { pageFrom, pageOf, totalMax, totalOf } from '../page/keyset.ts';
import { type ListInput, orders, whereOf } from './filters.ts';
import { todayAt } from './onFile.ts';
import { peopleOf } from './people.ts';

const { request } = tables;

/** Counts the rows that a condition meets, no further than what is shown. */
export function countQuery(tx: Tx, where: SQL | undefined) {
  const some = tx
    .select({ one: sql`1` })
    .from(request)
    .where(where)
    .limit(totalMax + 1)
    .as('some');
  return tx.select({ n: sql<number>`count(*)::int` }).from(some);
}

/** One page of the list, with one row more that only says that there is more. */
export function pageQuery(tx: Tx, { input, where }: { readonly input: ListInput; readonly where: SQL | undefined }) {
  const from = pageFrom(orders[input.sort], input.cursor);
  const query = tx
    .select({ ...columns, key: from.key })
    .from(request)
    .where(and(where, from.where))
    .orderBy(from.order)
    .limit(input.limit + 1);
  return { query, back: from.back };
}

/** A page of requests with its total. One indexed table; no cost grows with it. */
export function listRequests({ actor, database, now }: Caller, input: ListInput) {
  const today = todayAt(now());
  return database.reading(scopeOf(actor), async (tx) => {
    const where = whereOf(input, actor, today);
    const { query, back } = pageQuery(tx, { input, where });
    const page = pageOf(await query, { limit: input.limit, back, began: input.cursor !== undefined });
    const people = await peopleOf(
      tx,
      page.rows.flatMap(({ liaisons }) => liaisons),
    );
    const [counted] = await countQuery(tx, where);
    return {
      ...page,
      rows: page.rows.map(({ key: _key, id, lateAfter, updatedAt, liaisons, ...row }) => ({
        requestId: id,
        ...row,
        late: lateAfter !== null && lateAfter < today,
        updatedAt: updatedAt.toISOString(),
        liaisons: liaisons.map((person) => ({ id: person, name: people[person]?.name ?? '' })),
      })),
      total: totalOf(counted?.n ?? 0),
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
