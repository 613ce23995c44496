import type { Tx } from '@ice-access/database';
import { type DayRange, forecastOf, type Said } from '@ice-access/domain/forecast';
import { federalCalendar as calendar } from '@ice-access/domain/kernel';
import type { Targets } from '@ice-access/domain/time';
import type { Followed } from './stays.ts';

async function saidAt(tx: Tx, requestId: string, place: number): Promise<Said | null> {
  type Row = { readonly [P in keyof Said]: { readonly [R in keyof DayRange]: number | null } };
  const { rows } = await tx.$client.query<Row>({
    name: 'said at entry',
    text: `select json_build_object('from', next_from, 'to', next_to, 'cases', next_cases) as next,
        json_build_object('from', decision_from, 'to', decision_to, 'cases', decision_cases) as decision
      from step_time where request_id = $1 and place = $2`,
    values: [requestId, place],
  });
  const [row] = rows;
  return row === undefined ? null : { next: rangeOf(row.next), decision: rangeOf(row.decision) };
}
const rangeOf = ({ from, to, cases }: { readonly [R in keyof DayRange]: number | null }): DayRange | null =>
  from === null || to === null || cases === null ? null : { from, to, cases };

/** Writes the forecast of a request as pages and lists show it. */
export async function saveForecast(tx: Tx, { requestId, course, version }: Followed, { request: clocks }: Targets): Promise<void> {
  if (course.stays.length === 0) return;
  const body = forecastOf(course, await saidAt(tx, requestId, course.stays.length - 1), { clocks, calendar });
  await tx.$client.query({
    name: 'save page forecast',
    text: `insert into forecast (request_id, agency_id, version, body) select request_id, agency_id, $2, $3 from request where request_id = $1
      on conflict (request_id) do update set version = excluded.version, body = excluded.body`,
    values: [requestId, version, body === null ? null : JSON.stringify(body)],
  });
}
