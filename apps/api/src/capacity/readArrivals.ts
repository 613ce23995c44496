import type { Tx } from '@ice-access/database';
import type { Arrivals } from '@ice-access/domain/capacity';
import { addMonths, type CalendarDate } from '@ice-access/domain/kernel';
import type { Actor } from '@ice-access/domain/parties';
import { ownWhere } from './ownWhere.ts';

/** How many requests were sent in each month, a month without any being one with zero. */
export async function readArrivals(
  tx: Tx,
  actor: Actor,
  { from, until }: { from: CalendarDate; until: CalendarDate },
): Promise<readonly Arrivals[]> {
  const { where, values, form } = ownWhere(actor, [from, until]);
  const { rows } = await tx.$client.query<Arrivals>({
    name: `arrivals ${form}`,
    text: `select to_char(submitted_on, 'YYYY-MM') as month, count(*)::int as count from request
      where submitted_on >= $1 and submitted_on < $2 and phase not in ('draft', 'discarded') and ${where} group by 1`,
    values,
  });
  const counts = new Map(rows.map(({ month, count }) => [month, count]));
  const months: Arrivals[] = [];
  for (let date = from; date < until; date = addMonths(date, 1)) {
    const month = date.slice(0, 7);
    months.push({ month, count: counts.get(month) ?? 0 });
  }
  return months;
}
