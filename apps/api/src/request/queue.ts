import { tables } from '@ice-access/database';
import { daysBetween } from '@ice-access/domain/kernel';
import { and, eq, sql } from 'drizzle-orm';
import { ownCases } from '../account/ownCases.ts';
import { scopeOf } from '../account/scope.ts';
import type { Caller } from '../context.ts';
import { totalOf } from '../page/keyset.ts';
import { inView, type View, views, whereOf } from './filters.ts';
import { countStatement } from './listStatement.ts';
import { todayAt } from './onFile.ts';
import { peopleOf } from './people.ts';

const { request } = tables;

/** How many requests each view of the queue holds for this reader. */
export function getCounts({ actor, database, now }: Caller) {
  const today = todayAt(now());
  return database.reading(scopeOf(actor), async (tx) => {
    const counted: [View, ReturnType<typeof totalOf>][] = [];
    for (const view of views) {
      const where = and(whereOf({ sort: 'updated', limit: 1 }, actor, today), inView(view, actor, today));
      const { rows } = await tx.$client.query<{ total: number }>(countStatement(where));
      counted.push([view, totalOf(rows[0]?.total ?? 0)]);
    }
    return { views: Object.fromEntries(counted) as Record<View, ReturnType<typeof totalOf>> };
  });
}

/**
 * Who carries how much: open cases for each liaison, how many are late, and how old the oldest is. It grows with the cases that people
 * carry at one time, read from an index of those alone, and not with those that are over.
 */
export function getLoad({ actor, database, now }: Caller) {
  const today = todayAt(now());
  return database.reading(scopeOf(actor), async (tx) => {
    const person = sql<string>`unnest(${request.liaisons})`;
    const rows = await tx
      .select({
        person,
        open: sql<number>`count(*)::int`,
        late: sql<number>`(count(*) filter (where ${request.lateAfter} < ${today}))::int`,
        oldest: sql<string | null>`min(${request.submittedOn})::text`,
      })
      .from(request)
      .where(and(ownCases(request, actor), eq(request.ended, false), sql`${request.liaisons} <> '{}'`))
      .groupBy(sql`1`);
    const people = await peopleOf(
      tx,
      rows.map((row) => row.person),
    );
    return rows
      .map(({ oldest, ...row }) => ({
        ...row,
        name: people[row.person]?.name ?? '',
        office: people[row.person]?.office ?? '',
        oldestDays: oldest === null ? 0 : daysBetween(oldest, today),
      }))
      .toSorted((one, other) => other.open - one.open || one.name.localeCompare(other.name));
  });
}
