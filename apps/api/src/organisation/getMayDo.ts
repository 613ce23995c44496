import { mayDo, officesOn } from '@ice-access/domain/organisation';
import { officeDay } from '@ice-access/domain/parties';
import { sayDeed } from '@ice-access/domain/wording';
import type { Caller } from '../context.ts';
import { peopleOf } from '../request/people.ts';
import { organisationScope } from './onFile.ts';
import { mustKeep, readFor } from './reading.ts';

/** Who can do what in an organisation today: each person, each office in force, and what the commands themselves say of it. */
export function getMayDo(caller: Caller, organisationId: string | undefined) {
  const { actor, database } = caller;
  const today = officeDay(caller.now());
  return database.reading(organisationScope(actor), async (tx) => {
    const { state, name } = await readFor(tx, actor, organisationId);
    mustKeep(actor);
    const about = { organisationId: state.organisationId, name, today };
    if (state.phase !== 'verified') return { ...about, reviewedOn: null, reviewDueOn: null, people: [] };
    const names = await peopleOf(
      tx,
      state.members.map(({ personId }) => personId),
    );
    const people = state.members.flatMap(({ personId }) => {
      const offices = officesOn(state, personId, today);
      if (offices.length === 0) return [];
      const roles = [...new Set(offices.map(({ role }) => role))];
      const held = offices.map(({ role, fieldOffice, startsOn, endsOn, delegatedFrom }) => ({
        role,
        fieldOffice,
        startsOn,
        endsOn,
        delegated: delegatedFrom !== null,
      }));
      const may = mayDo(roles).map((deed) => ({ ...deed, says: sayDeed(deed) }));
      return [{ personId, name: names[personId]?.name ?? 'A person whose name was erased', offices: held, may }];
    });
    return {
      ...about,
      reviewedOn: state.reviewedOn,
      reviewDueOn: state.reviewDueOn,
      people: people.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    };
  });
}
