import { addDays, type CalendarDate } from '../kernel/instant.ts';
import { sleepingTracks } from './determination.ts';
import { hasEnded, type In } from './state.ts';
import { type Holder, turn } from './turn.ts';
import type { Seen } from './view.ts';

/** A date ahead of a request: until when, for what, and whose it is. */
export interface Deadline {
  readonly what: 'step' | 'lapse' | 'holdReview' | 'deferral';
  readonly on: CalendarDate;
  readonly holder: Holder;
}

/** The dates ahead, the nearest first. */
export function deadlines(request: Seen): readonly Deadline[] {
  const { holder, dueOn } = turn(request);
  if (dueOn === null) return [];
  if (request.phase === 'onHold') return [{ what: 'holdReview', on: dueOn, holder }];
  if (request.phase === 'deferred') return [{ what: 'deferral', on: dueOn, holder }];
  return [{ what: 'lapse' in request && request.lapse !== null ? 'lapse' : 'step', on: dueOn, holder }];
}

/** Whether the date of the next step is past. A deferral that has come is taken up, not late. */
export function isLate(request: Seen, today: CalendarDate): boolean {
  const { dueOn } = turn(request);
  return dueOn !== null && dueOn < today && request.phase !== 'deferred' && !hasEnded(request.phase);
}

/** What `system.clock` has to do today, if anything: time acts through a command, never through a silent comparison. */
export function clockCommand(
  request: Seen,
  today: CalendarDate,
): { readonly type: 'TakeUpDeferral' | 'RecordLapse' | 'NoteHoldOverdue' | 'WakeDeferredTracks'; readonly data: object } | undefined {
  if (request.phase === 'deferred' && today >= request.until) return { type: 'TakeUpDeferral', data: {} };
  if (request.phase === 'onHold') return isReviewMissed(request, today) ? { type: 'NoteHoldOverdue', data: {} } : undefined;
  if (request.phase === 'approved') {
    const on = nextWaking(request);
    return on !== null && today >= on ? { type: 'WakeDeferredTracks', data: {} } : undefined;
  }
  const { holder } = turn(request);
  const isAwaited = holder === 'agency' || holder === 'both';
  if (isAwaited && 'lapse' in request && request.lapse !== null && today > request.lapse.answerBy) return { type: 'RecordLapse', data: {} };
  return undefined;
}

const isReviewMissed = ({ missed, reviewOn }: Extract<Seen, { phase: 'onHold' }>, today: CalendarDate): boolean =>
  missed === undefined && today > reviewOn;

/** On which day `system.clock` has to look at this request next; null when time alone changes nothing. */
export function wakeOn(request: Seen): CalendarDate | null {
  if (request.phase === 'deferred') return request.until;
  if (request.phase === 'onHold') return request.missed === undefined ? addDays(request.reviewOn, 1) : null;
  // Selected components went on to their agreements: what was deferred beside them still wakes up.
  if (request.phase === 'approved') return nextWaking(request);
  // The last day of a notice is the agency's in full.
  return 'lapse' in request && request.lapse !== null ? addDays(request.lapse.answerBy, 1) : null;
}

/** When the next component that was deferred beside selected ones wakes up. */
function nextWaking(request: Pick<In<'approved'>, 'tracks' | 'woken'>): CalendarDate | null {
  const [first] = sleepingTracks(request)
    .flatMap(({ outcome }) => outcome.until ?? [])
    .toSorted();
  return first ?? null;
}
