import type { RequestEvent } from './parts.ts';
import { isFieldPaper, type SendBackPart } from './sendBackParts.ts';
import type { Assessed, In } from './state.ts';
import { nobodyYet } from './tableChanges.ts';

type SentBackEvent = Extract<RequestEvent, { type: 'SentBackToDetermination' }>;

/** The part that headquarters sent back was done again; any other state as it is. */
export const doneAgain = <State extends Assessed>(request: State, part: SendBackPart): State =>
  request.sentBack?.part === part ? { ...request, sentBack: { ...request.sentBack, doneAgain: true } } : request;

/**
 * Reopens just the part that was named. ICE's own papers are done again at headquarters, and both concurrences stand, because what both
 * concurred with has not changed. Anything else that both concurred with goes back to both sides, who concur again.
 */
export function sentBackTo(
  request: In<'headquartersReview'>,
  { data, by, on }: SentBackEvent,
): In<'headquartersReview'> | In<'determining'> {
  const { reason, dueOn, part } = data;
  // Before parts had names, the whole table went back.
  const named = part === undefined ? {} : { sentBack: { part, by, on, reason, doneAgain: false } };
  const internal = { ...request.internal, fieldMemo: null };
  const { recommends: _recommends, ...rest } = request;
  if (part !== undefined && isFieldPaper(part)) return { ...rest, ...named, internal, recommendedOn: null, dueOn };
  const { determination: _determination, recommendedOn: _recommendedOn, ...table } = rest;
  const back = { ...table, ...named, phase: 'determining', concurred: nobodyYet, internal, dueOn } as const;
  if (part !== 'civilRights' || back.civilRights === null) return back;
  return { ...back, civilRights: { ...back.civilRights, review: null }, internal: { ...internal, civilRightsNote: null } };
}

/** Both concurred again: whatever was sent back is done. */
export const settled = (request: In<'determining'>): In<'determining'> =>
  request.sentBack === undefined ? request : { ...request, sentBack: { ...request.sentBack, doneAgain: true } };
