import type { Tx } from '@ice-access/database';
import { editionOf } from '@ice-access/domain/assessment';
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
  const offices = await tx.$client.query<{ key: string; name: string }>({
    name: 'field office names',
    text: 'select key, name from field_office',
  });
  return {
    people: await peopleOf(tx, uuidsIn(events)),
    tracks: state.tracks,
    sections: Object.fromEntries(edition?.sections.map(({ id, title }) => [id, title]) ?? []),
    fieldOffices: Object.fromEntries(offices.rows.map(({ key, name }) => [key, name])),
  };
}
