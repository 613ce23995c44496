import type { Tx } from '@ice-access/database';
import type { CapacityFigures } from '@ice-access/domain/capacity';
import type { CalendarDate } from '@ice-access/domain/kernel';
import type { Actor } from '@ice-access/domain/parties';
import { ownWhere } from './ownWhere.ts';

/** Open cases by field office and by what they ask for, and by liaison. */
export async function readOpenCases(tx: Tx, actor: Actor, today: CalendarDate): Promise<Pick<CapacityFigures, 'cases' | 'liaisons'>> {
  const { where, values, form } = ownWhere(actor, [today]);
  const cases = await tx.$client.query<CapacityFigures['cases'][number]>({
    name: `open cases by office ${form}`,
    text: `select field_office as "fieldOffice", components, phase = 'onHold' as "onHold", count(*)::int as open,
        (count(*) filter (where late_after < $1))::int as late
      from request where not ended and phase not in ('draft', 'discarded') and ${where}
      group by 1, 2, 3 order by 1, 2, 3`,
    values,
  });
  const liaisons = await tx.$client.query<CapacityFigures['liaisons'][number]>({
    name: `open cases by liaison ${form}`,
    text: `select unnest(liaisons) as person, field_office as "fieldOffice", count(*)::int as open,
        (count(*) filter (where late_after < $1))::int as late
      from request where not ended and liaisons <> '{}' and ${where}
      group by 1, 2 order by 3 desc, 1`,
    values,
  });
  return { cases: cases.rows, liaisons: liaisons.rows };
}
