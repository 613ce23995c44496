import { readTexts } from '@ice-access/database';
import { agreement, agreementTimeline } from '@ice-access/domain/agreement';
import { scopeOf } from '../account/scope.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { peopleOf, uuidsIn } from '../request/people.ts';
import { readAgreement } from './onFile.ts';

/** What happened to an agreement, oldest first. Sentences are made by the domain's wording, where they are read. */
export function getTimeline({ actor, database }: Caller, agreementId: string) {
  return database.reading(scopeOf(actor), async (tx) => {
    const onFile = await readAgreement(tx, agreementId);
    if (onFile === undefined) throw notFound();
    const view = agreement.viewFor(actor.party, onFile.state, { textDigest: '', unfilled: [] });
    if (!agreement.isParty(actor, view)) throw notFound();
    const events = agreementTimeline(onFile.events).map(({ event, phase }, index) => ({ ...event, sequence: index + 1, phase }));
    const ids = uuidsIn(events);
    return { events, people: await peopleOf(tx, ids), texts: await readTexts(tx, ids) };
  });
}
