import type { CalendarDate } from '../kernel/instant.ts';
import type { Side } from './sections.ts';
import { hasEnded, type Thread } from './state.ts';
import type { Seen } from './view.ts';

/** Every thread of a request, open or closed, the oldest first. */
export const threadsOf = (request: Seen): readonly Thread[] => ('threads' in request ? (request.threads ?? []) : []);

/** The threads that wait for somebody, or for this side. Those of a request that ended wait for nobody. */
export const openThreads = (request: Seen, side?: Side): readonly Thread[] =>
  hasEnded(request.phase) ? [] : threadsOf(request).filter(({ turn }) => turn !== null && (side === undefined || turn === side));

/** Whether the side whose turn it is has let the date pass. */
export const isThreadLate = ({ turn, dueOn }: Pick<Thread, 'turn' | 'dueOn'>, today: CalendarDate): boolean =>
  turn !== null && dueOn !== null && dueOn < today;

/** The first date by which this side has to write, if any. */
export const threadsDue = (request: Seen, side: Side): CalendarDate | null =>
  openThreads(request, side)
    .flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn]))
    .sort()[0] ?? null;
