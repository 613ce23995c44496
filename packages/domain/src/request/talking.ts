import type { Situation } from '../kernel/decider.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { accept, refuse } from '../kernel/outcome.ts';
import type { RequestRejection } from './rejection.ts';
import { sideOf } from './sections.ts';
import { mustBeLiaison } from './separation.ts';
import { type Opened, standingPhases, type Thread } from './state.ts';
import type { Seen } from './view.ts';

/** Where both sides can talk on a question: from filing until the request ends, on hold too. */
export const talkPhases = [...standingPhases, 'onHold'] as const;
/** Who writes for a side. */
export const talkers = [
  'agency.preparer',
  'agency.official',
  'agency.counsel',
  'ice.programOffice',
  'ice.liaisonInvestigations',
  'ice.liaisonDetention',
] as const;
type Talking = Extract<Seen, { phase: (typeof talkPhases)[number] }>;

/** For ICE the program office, or a liaison named in this case. */
export function mayTalk(request: Talking, situation: Situation): RequestRejection | undefined {
  const { actor } = situation;
  if (actor.party !== 'ice' || actor.roles.includes('ice.programOffice')) return undefined;
  const held = request.phase === 'onHold' ? request.held : request;
  return 'liaisons' in held ? mustBeLiaison(held, situation) : { code: 'notNamedLiaison' };
}

/** A thread that is there and open. */
export function openThread({ threads = [] }: Pick<Opened, 'threads'>, threadId: string): Outcome<Thread, RequestRejection> {
  const thread = threads.find((one) => one.threadId === threadId);
  if (thread === undefined) return refuse({ code: 'unknownThread', threadId });
  return thread.turn === null ? refuse({ code: 'threadClosed', threadId }) : accept(thread);
}

/** Only the side that asked says that it has its answer. */
export const mustHaveAsked = ({ side, threadId }: Thread, { actor }: Situation): RequestRejection | undefined =>
  sideOf(actor) === side ? undefined : { code: 'notYourThread', threadId };
