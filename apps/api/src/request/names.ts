import type { Tx } from '@ice-access/database';
import { editionOf, questionsOf } from '@ice-access/domain/assessment';
import type { RequestEvent, RequestState } from '@ice-access/domain/request';
import type { Known } from '@ice-access/domain/wording';
import { peopleOf, uuidsIn } from './people.ts';

/** The names that sentences about these events need. What people typed is not among them. */
export async function namesFor(
  tx: Tx,
  events: readonly RequestEvent[],
  state: Exclude<RequestState, { phase: 'unopened' }>,
): Promise<Known> {
  const edition = editionOf(state.edition);
  return {
    people: await peopleOf(tx, uuidsIn(events)),
    tracks: state.tracks,
    questions: Object.fromEntries(
      edition && events.some(({ data }) => 'questionId' in data) ? questionsOf(edition).map(({ id, text }) => [id, text]) : [],
    ),
    sections: Object.fromEntries(edition?.sections.map(({ id, title }) => [id, title]) ?? []),
    fieldOffices: await officeNames(
      tx,
      events.flatMap(({ data }) => ('fieldOffice' in data ? [data.fieldOffice] : [])),
    ),
  };
}

async function officeNames(tx: Tx, keys: readonly string[]): Promise<Readonly<Record<string, string>>> {
  if (keys.length === 0) return {};
  const { rows } = await tx.$client.query<{ key: string; name: string }>('select key, name from field_office where key = any($1)', [keys]);
  return Object.fromEntries(rows.map(({ key, name }) => [key, name]));
}
