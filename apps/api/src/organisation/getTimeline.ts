import { readTexts } from '@ice-access/database';
import type { OrganisationEvent } from '@ice-access/domain/organisation';
import type { Caller } from '../context.ts';
import { peopleOf, uuidsIn } from '../request/people.ts';
import { organisationScope } from './onFile.ts';
import { readFor } from './reading.ts';

/** Whoever asked for the agency before it was verified is for the program office alone: it may have been somebody else. */
const beforeVerified: ReadonlySet<OrganisationEvent['type']> = new Set(['JoiningAsked', 'AgencyAdded', 'JoiningRefused']);
/** What opens a link is of no use to a reader. */
function shown(event: OrganisationEvent) {
  if (event.type !== 'InvitationSent') return event;
  const { tokenSha256: _, ...data } = event.data;
  return { ...event, data };
}

/** What happened to an organisation, oldest first. Sentences are made by the domain's wording, where they are read. */
export function getTimeline({ actor, database }: Caller, organisationId: string | undefined) {
  return database.reading(organisationScope(actor), async (tx) => {
    const onFile = await readFor(tx, actor, organisationId);
    const events = onFile.events
      .map((event, index) => ({ ...shown(event), sequence: index + 1 }))
      .filter(({ type }) => actor.party !== 'agency' || !beforeVerified.has(type));
    const ids = uuidsIn(events);
    return { events, people: await peopleOf(tx, ids), texts: await readTexts(tx, ids) };
  });
}
