import type { In, RequestPhase, RequestState } from './state.ts';

/** The state, known to be in one of these phases. A log that says otherwise is a crash. */
export function inPhase<P extends RequestPhase>(state: RequestState, ...phases: readonly P[]): In<P> {
  if (!(phases as readonly string[]).includes(state.phase)) throw new Error(`event in phase ${state.phase}, wanted ${phases.join(' or ')}`);
  return state as In<P>;
}
