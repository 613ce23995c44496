import type { CalendarDate } from '../kernel/instant.ts';
import type { RequestPhase } from './state.ts';
import { hasEnded } from './state.ts';
import type { Seen } from './view.ts';

/** The stops of a request that goes well; other phases lie beside one of them. */
export const roadPhases = ['submitted', 'acknowledged', 'assessing', 'determining', 'headquartersReview', 'approved'] as const;
export type RoadPhase = (typeof roadPhases)[number];

export interface RoadStop {
  /** The stop, or how the request ended where it ended otherwise. */
  readonly phase: RequestPhase;
  readonly standing: 'passed' | 'present' | 'toCome' | 'notReached';
  /** When it was reached first. */
  readonly on: CalendarDate | null;
  /** Why the present stop does not move, where it does not: returned, deferred or on hold. */
  readonly aside: 'returned' | 'deferred' | 'onHold' | null;
}

/** The road of a request for a picture or a list: what is passed, present and to come. */
export function road(request: Seen): readonly RoadStop[] {
  if (request.phase === 'unopened') return roadPhases.map((phase) => ({ phase, standing: 'toCome', on: null, aside: null }));
  const { reached } = request;
  const ended = hasEnded(request.phase);
  const stop = stopOf(request.phase === 'onHold' ? request.held.phase : request.phase);
  const here = stop === undefined ? lastReached(reached) : roadPhases.indexOf(stop);
  const aside = request.phase === 'returned' || request.phase === 'deferred' || request.phase === 'onHold' ? request.phase : null;
  const stops = roadPhases.map((phase, index): RoadStop => {
    const on = reached[phase] ?? null;
    if (ended && request.phase !== 'approved') return { phase, standing: index <= here ? 'passed' : 'notReached', on, aside: null };
    if (index === here) return { phase, standing: ended ? 'passed' : 'present', on, aside };
    return { phase, standing: index < here ? 'passed' : 'toCome', on: index < here ? on : null, aside: null };
  });
  return ended && request.phase !== 'approved'
    ? [...stops, { phase: request.phase, standing: 'present', on: reached[request.phase] ?? null, aside: null }]
    : stops;
}

function stopOf(phase: RequestPhase): RoadPhase | undefined {
  if (phase === 'returned') return 'submitted';
  if (phase === 'deferred') return 'determining';
  return roadPhases.find((stop) => stop === phase);
}
const lastReached = (reached: { readonly [P in RequestPhase]?: CalendarDate }): number =>
  roadPhases.findLastIndex((phase) => reached[phase] !== undefined);
