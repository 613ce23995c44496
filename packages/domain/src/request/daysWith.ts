import { type CalendarDate, daysBetween } from '../kernel/instant.ts';
import { evolve } from './evolve.ts';
import type { RequestEvent } from './parts.ts';
import type { RequestState } from './state.ts';
import { turn } from './turn.ts';

/** How many calendar days a request lay with whom, since it was sent. */
export interface DaysWith {
  readonly total: number;
  readonly agency: number;
  readonly ice: number;
  readonly both: number;
  /** On hold, or deferred by both sides. */
  readonly paused: number;
}
type Bucket = Exclude<keyof DaysWith, 'total'>;

/** The ledger of days: who had the request for how long, up to its end or today. */
export function daysWith(events: readonly RequestEvent[], today: CalendarDate): DaysWith {
  const days = { agency: 0, ice: 0, both: 0, paused: 0 };
  let state: RequestState = { phase: 'unopened' };
  let bucket: Bucket | null = null;
  let since = today;
  const count = (until: CalendarDate) => {
    if (bucket !== null) days[bucket] += Math.max(0, daysBetween(since, until));
    since = until;
  };
  for (const event of events) {
    count(event.on);
    state = evolve(state, event);
    bucket = bucketOf(state);
  }
  count(today);
  return { ...days, total: days.agency + days.ice + days.both + days.paused };
}

function bucketOf(state: RequestState): Bucket | null {
  if (state.phase === 'draft') return null;
  if (state.phase === 'onHold' || state.phase === 'deferred') return 'paused';
  const { holder } = turn(state);
  return holder === 'nobody' ? null : holder;
}
