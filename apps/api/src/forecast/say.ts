import type { Tx } from '@ice-access/database';
import { type ForecastStep, type Said, sayAt } from '@ice-access/domain/forecast';
import type { CalendarDate } from '@ice-access/domain/kernel';
import { type Knowledge, knowledgeOn } from './knowledge.ts';

interface Entry {
  readonly requestId: string;
  readonly place: number;
  readonly step: ForecastStep;
  readonly enteredOn: CalendarDate;
}

/** Says once, for each entry of these requests that was not spoken of yet, how long it is going to take: from what was known on its day. */
export async function sayForEntries(tx: Tx, requestIds: readonly string[]): Promise<void> {
  const { rows } = await tx.$client.query<Entry>({
    name: 'entries without a forecast',
    text: `select request_id as "requestId", place, step, entered_on::text as "enteredOn" from step_time
      where request_id = any($1) and not said and step <> 'deferral' order by entered_on, request_id, place`,
    values: [requestIds],
  });
  let known: { readonly day: CalendarDate; readonly knowledge: Knowledge } | undefined;
  for (const entry of rows) {
    if (known?.day !== entry.enteredOn) known = { day: entry.enteredOn, knowledge: await knowledgeOn(tx, entry.enteredOn) };
    await save(tx, entry, sayAt(entry.step, known.knowledge));
  }
}

async function save(tx: Tx, { requestId, place }: Entry, { next, decision }: Said): Promise<void> {
  await tx.$client.query({
    name: 'save forecast',
    text: `update step_time set said = true, next_from = $3, next_to = $4, next_cases = $5, decision_from = $6, decision_to = $7,
      decision_cases = $8 where request_id = $1 and place = $2`,
    values: [requestId, place, next?.from, next?.to, next?.cases, decision?.from, decision?.to, decision?.cases],
  });
}
