import { readTexts } from '@ice-access/database';
import { request, timeline } from '@ice-access/domain/request';
import { scopeOf } from '../account/scope.ts';
import { contentOf } from '../assessment/content.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { readRequest } from './onFile.ts';
import { peopleOf, uuidsIn } from './people.ts';

/** What happened to a request, oldest first. Sentences are made by the domain's wording, where they are read. */
export function getTimeline({ actor, database }: Caller, requestId: string) {
  return database.reading(scopeOf(actor), async (tx) => {
    const onFile = await readRequest(tx, requestId);
    if (onFile === undefined) throw notFound();
    if (!request.isParty(actor, request.viewFor(actor.party, onFile.state, contentOf(onFile.state, {})))) throw notFound();
    const events = timeline(onFile.events).map(({ event, phase }, index) => ({ ...event, sequence: index + 1, phase }));
    const ids = uuidsIn(events);
    return { events, people: await peopleOf(tx, ids), texts: await readTexts(tx, ids) };
  });
}
