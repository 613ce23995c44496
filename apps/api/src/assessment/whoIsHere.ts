import { scopeOf } from '../account/scope.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { peopleOf } from '../request/people.ts';
import { readAnswers } from './getAssessment.ts';

/** Whoever has not been heard of for this long has gone. A page says every 15 seconds that it is still open. */
export const goneAfterMs = 45_000;

interface Seen {
  readonly sectionId: string;
  readonly at: number;
}
/**
 * Who has which section open, by side and request. Kept in the memory of the door: it is true for seconds, proves nothing, and is the
 * same for everybody of one side because all of them come in by the same door. Nobody sees the other side's.
 */
const seen = new Map<string, Map<string, Seen>>();

function heard(room: string, person: string, now: Seen): readonly (readonly [string, Seen])[] {
  const all = seen.get(room) ?? new Map<string, Seen>();
  all.set(person, now);
  for (const [one, { at }] of all) if (now.at - at >= goneAfterMs) all.delete(one);
  seen.set(room, all);
  return [...all].filter(([one]) => one !== person);
}

/** Forgets the rooms that nobody is in any more, so that the memory does not grow with the number of requests. */
function forgetEmpty(now: number): void {
  if (seen.size < 1000) return;
  for (const [room, all] of seen) if ([...all.values()].every(({ at }) => now - at >= goneAfterMs)) seen.delete(room);
}

/** Says that this person has a section open, and answers which colleagues have one open, and whether anything was written meanwhile. */
export function whoIsHere(caller: Caller, { requestId, sectionId }: { readonly requestId: string; readonly sectionId: string }) {
  const { actor } = caller;
  return caller.database.reading(scopeOf(actor), async (tx) => {
    const { edition, contentVersion } = await readAnswers(tx, caller, requestId);
    const side = actor.party === 'agency' ? 'agency' : 'ice';
    if (!edition.sections.some((section) => section.id === sectionId)) throw notFound();
    const at = Date.parse(caller.now());
    forgetEmpty(at);
    const others = heard(`${side} ${requestId}`, actor.person, { sectionId, at });
    const people = await peopleOf(
      tx,
      others.map(([person]) => person),
    );
    const here = others.flatMap(([person, one]) => {
      const name = people[person]?.name;
      return name === undefined ? [] : [{ person, name, sectionId: one.sectionId }];
    });
    return { here, contentVersion };
  });
}
