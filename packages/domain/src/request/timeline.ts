import type { CalendarDate, Instant } from '../kernel/instant.ts';
import type { Hand } from '../parties/actor.ts';
import { evolve } from './evolve.ts';
import type { RequestEvent } from './parts.ts';
import type { RequestPhase, RequestState } from './state.ts';

/** One line of a request's history. Its sentence comes from `wording`. */
export interface TimelineEntry {
  readonly event: RequestEvent;
  readonly at: Instant;
  readonly on: CalendarDate;
  readonly by: Hand;
  /** The phase after it, where it changed. */
  readonly phase: RequestPhase | null;
}

/** What happened, oldest first. */
export function timeline(events: readonly RequestEvent[]): readonly TimelineEntry[] {
  let state: RequestState = { phase: 'unopened' };
  return events.map((event) => {
    const before = state.phase;
    state = evolve(state, event);
    const { at, on, by } = event;
    return { event, at, on, by, phase: state.phase === before ? null : state.phase };
  });
}
