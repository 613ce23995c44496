import { readStream, type Tx } from '@ice-access/database';
import { type Course, courseOf, daysToDecision } from '@ice-access/domain/forecast';
import { streamOf, toEvent } from '../request/onFile.ts';

/** A request as its log has it, with how far the log went. */
export interface Followed {
  readonly requestId: string;
  readonly course: Course;
  readonly version: number;
}

/** The way of one request through its steps. */
export async function followRequest(tx: Tx, requestId: string): Promise<Followed> {
  const links = await readStream(tx, streamOf(requestId));
  return { requestId, course: courseOf(links.map(toEvent)), version: links.at(-1)?.sequence ?? 0 };
}

/** Writes the stays of a request. What was said at an entry stays as it is. */
export async function saveStays(tx: Tx, { requestId, course }: Followed): Promise<void> {
  if (course.stays.length === 0) return;
  const rows = course.stays.map(({ enteredOn, leftOn, ...stay }, place) => ({
    ...stay,
    place,
    entered_on: enteredOn,
    left_on: leftOn,
    decided_on: course.decidedOn,
    decision_days: daysToDecision(course, place),
  }));
  await tx.$client.query({
    name: 'save stays',
    text: `insert into step_time (request_id, place, step, entered_on, left_on, finished, holds, decided_on, decision_days)
      select $1, r.place, r.step, r.entered_on, r.left_on, r.finished, r.holds, r.decided_on, r.decision_days
      from jsonb_to_recordset($2) as r (place int, step text, entered_on date, left_on date, finished boolean, holds jsonb, decided_on date,
        decision_days int)
      on conflict (request_id, place) do update set step = excluded.step, entered_on = excluded.entered_on, left_on = excluded.left_on,
        finished = excluded.finished, holds = excluded.holds, decided_on = excluded.decided_on, decision_days = excluded.decision_days`,
    values: [requestId, JSON.stringify(rows)],
  });
}
