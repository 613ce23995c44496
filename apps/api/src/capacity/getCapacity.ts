import type { CapacityFigures } from '@ice-access/domain/capacity';
import { addMonths } from '@ice-access/domain/kernel';
import { scopeOf } from '../account/scope.ts';
import type { Caller } from '../context.ts';
import { todayAt } from '../request/onFile.ts';
import { peopleOf } from '../request/people.ts';
import { readArrivals } from './readArrivals.ts';
import { readOffered } from './readOffered.ts';
import { readOpenCases } from './readOpenCases.ts';

/** The months that are shown and counted: full ones only, since a month that runs would look like a slack one. */
const monthsShown = 12;

/**
 * What ICE has to do and what it has to do it with, in counts. Reads the cases that are open and the arrivals of a year, each from an
 * index of its own; nothing of it grows with the cases that are over.
 */
export function getCapacity({ actor, database, now }: Caller) {
  const today = todayAt(now());
  const until = `${today.slice(0, 7)}-01`;
  return database.reading(scopeOf(actor), async (tx) => {
    const { cases, liaisons } = await readOpenCases(tx, actor, today);
    const figures: CapacityFigures = {
      cases,
      liaisons,
      arrivals: await readArrivals(tx, actor, { from: addMonths(until, -monthsShown), until }),
      ...(await readOffered(tx, actor)),
    };
    const people = await peopleOf(
      tx,
      liaisons.map(({ person }) => person),
    );
    const offices = await tx.$client.query<{ key: string; name: string }>({
      name: 'names of field offices',
      text: 'select key, name from field_office order by name',
    });
    return {
      today,
      figures,
      people: Object.fromEntries(liaisons.map(({ person }) => [person, people[person]?.name ?? ''])),
      fieldOffices: offices.rows,
    };
  });
}
