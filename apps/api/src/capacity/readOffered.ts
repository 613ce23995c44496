import type { Tx } from '@ice-access/database';
import type { CapacityFigures } from '@ice-access/domain/capacity';
import type { Actor } from '@ice-access/domain/parties';
import { ownWhere } from './ownWhere.ts';

/** Of the snapshots of one request, the newest value of each figure. */
const newest = (figure: string): string =>
  `(array_agg((figures->>'${figure}')::numeric order by at desc) filter (where figures ? '${figure}'))[1]`;

/** Officers offered in open cases with delegated authority, by field office, and the seats that ICE stated last. From what was handed over. */
export async function readOffered(tx: Tx, actor: Actor): Promise<Pick<CapacityFigures, 'offered' | 'seats'>> {
  const { where, values, form } = ownWhere(actor);
  const offered = await tx.$client.query<CapacityFigures['offered'][number]>({
    name: `officers offered ${form}`,
    text: `select field_office as "fieldOffice", count(*)::int as cases, count(coalesce(jail, field))::int as stated,
        coalesce(sum(coalesce(jail, 0) + coalesce(field, 0)), 0)::int as officers, max(per_supervisor)::int as "mostPerSupervisor"
      from request r left join lateral (
        select ${newest('jail')} as jail, ${newest('field')} as field, ${newest('perSupervisor')} as per_supervisor
        from snapshot s where s.request_id = r.request_id and s.figures is not null) f on true
      where not ended and phase not in ('draft', 'discarded') and components @> '{delegation287g}' and ${where} group by 1 order by 1`,
    values,
  });
  const seats = await tx.$client.query<{ seats: number; on: string }>({
    name: 'seats stated last',
    text: `select (figures->>'seats')::int as seats, to_char(at, 'YYYY-MM-DD') as on from snapshot
      where figures ? 'seats' order by at desc limit 1`,
  });
  return { offered: offered.rows, seats: seats.rows[0] ?? null };
}
