import type { tables } from '@ice-access/database';
import type { Forecast } from '@ice-access/domain/forecast';
import { scopeOf } from '../account/scope.ts';
import type { Caller } from '../context.ts';
import { pageOf, totalOf } from '../page/keyset.ts';
import { type ListInput, whereOf } from './filters.ts';
import { countStatement, listStatement } from './listStatement.ts';
import { todayAt } from './onFile.ts';
import { nameShown } from './people.ts';

type Columns = Pick<
  typeof tables.request.$inferSelect,
  | 'reference'
  | 'agencyName'
  | 'state'
  | 'county'
  | 'components'
  | 'phase'
  | 'waitingOn'
  | 'nextStep'
  | 'dueOn'
  | 'lateAfter'
  | 'fieldOffice'
  | 'submittedOn'
  | 'updatedAt'
  | 'liaisons'
  | 'dispute'
>;
interface Row extends Columns {
  readonly id: string;
  readonly key: string;
  readonly names: Readonly<Record<string, string | null>> | null;
  readonly forecast: Forecast | null;
  readonly total: number;
}

/** A page of requests with its total. One indexed table; no cost grows with it. */
export function listRequests({ actor, database, now }: Caller, input: ListInput) {
  const today = todayAt(now());
  return database.reading(scopeOf(actor), async (tx) => {
    const { back, ...statement } = listStatement({ input, actor, today });
    const { rows: found } = await tx.$client.query<Row>(statement);
    const page = pageOf(found, { limit: input.limit, back, began: input.cursor !== undefined });
    const [first] = found;
    // A page behind the last one has no row that could carry the total.
    const counted =
      first ??
      (input.cursor === undefined
        ? undefined
        : (await tx.$client.query<Pick<Row, 'total'>>(countStatement(whereOf(input, actor, today)))).rows[0]);
    return {
      ...page,
      rows: page.rows.map(({ key: _key, total: _total, id, names, lateAfter, updatedAt, liaisons, ...row }) => ({
        requestId: id,
        ...row,
        late: lateAfter !== null && lateAfter < today,
        updatedAt: updatedAt.toISOString(),
        liaisons: liaisons.map((person) => ({ id: person, name: person in (names ?? {}) ? nameShown(names?.[person]) : '' })),
      })),
      total: totalOf(counted?.total ?? 0),
    };
  });
}
