import type { TimeHolder } from '../time/dayEnds.ts';
import { openSections } from './sections.ts';
import { hasEnded } from './state.ts';
import { turn } from './turn.ts';
import type { Seen } from './view.ts';

/** The steps of a request in which time is counted, in the order of the road. Each but the deferral has a target of the same name. */
export const requestSteps = [
  'acknowledge',
  'resubmit',
  'beginAssessment',
  'answer',
  'review',
  'determine',
  'deferral',
  'headquarters',
] as const;
export type RequestStep = (typeof requestSteps)[number];

/** Which step a request is in; that of what is held while it is on hold. Null before it is sent and after it has ended. */
export function requestStepOf(request: Seen): RequestStep | null {
  switch (request.phase) {
    case 'submitted':
      return 'acknowledge';
    case 'returned':
      return 'resubmit';
    case 'acknowledged':
      return 'beginAssessment';
    case 'assessing':
      return openSections(request.sections, 'agency').length > 0 ? 'answer' : 'review';
    case 'determining':
      return 'determine';
    case 'deferred':
      return 'deferral';
    case 'headquartersReview':
      return 'headquarters';
    case 'onHold':
      return requestStepOf(request.held);
    default:
      return null;
  }
}

/** With whom the time of a request counts now; null while it does not count. A hold is nobody's turn, whoever reviews it. */
export function requestTimeHolder(request: Seen): TimeHolder | null {
  if (request.phase === 'unopened' || request.phase === 'draft' || hasEnded(request.phase)) return null;
  return request.phase === 'onHold' ? 'onHold' : turn(request).holder;
}
