import type { CalendarDate, Instant } from '../kernel/instant.ts';
import type { Hand } from '../parties/actor.ts';
import { evolveAgreement } from './evolve.ts';
import type { AgreementEvent } from './parts.ts';
import type { AgreementPhase, AgreementState } from './state.ts';

/** One line of an agreement's history. Its sentence comes from `wording`. */
export interface AgreementTimelineEntry {
  readonly event: AgreementEvent;
  readonly at: Instant;
  readonly on: CalendarDate;
  readonly by: Hand;
  /** The phase after it, where it changed. */
  readonly phase: AgreementPhase | null;
}

/** What happened, oldest first. */
export function agreementTimeline(events: readonly AgreementEvent[]): readonly AgreementTimelineEntry[] {
  let state: AgreementState = { phase: 'unopened' };
  return events.map((event) => {
    const before = state.phase;
    state = evolveAgreement(state, event);
    const { at, on, by } = event;
    return { event, at, on, by, phase: state.phase === before ? null : state.phase };
  });
}
