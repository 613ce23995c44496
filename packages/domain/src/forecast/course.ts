import { type CalendarDate, daysBetween } from '../kernel/instant.ts';
import { evolve } from '../request/evolve.ts';
import type { RequestEvent } from '../request/parts.ts';
import type { RequestPhase, RequestState } from '../request/state.ts';
import { type RequestStep, requestStepOf } from '../request/steps.ts';
import type { Stay } from './stay.ts';

/** Days on which a request was on hold; `to` is the day on which it went on, null while it does not. */
export interface Hold {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}
/** One stay of a request in one step. */
export interface StepStay {
  readonly step: RequestStep;
  readonly enteredOn: CalendarDate;
  /** Null while it is there. */
  readonly leftOn: CalendarDate | null;
  /** Whether the step was done: a request that was withdrawn or lapsed in it only says that it takes longer. */
  readonly finished: boolean;
  readonly holds: readonly Hold[];
}
/** The way of a request through its steps, up to its decision. */
export interface Course {
  readonly stays: readonly StepStay[];
  /** When it was decided; null when it is not, or ended without a decision. */
  readonly decidedOn: CalendarDate | null;
}

const decided: readonly RequestPhase[] = ['approved', 'declined', 'closedWithoutAgreement'];

/** The way of a request through its steps, from its events. */
export function courseOf(events: readonly RequestEvent[]): Course {
  let state: RequestState = { phase: 'unopened' };
  const stays: StepStay[] = [];
  let decidedOn: CalendarDate | null = null;
  for (const event of events) {
    state = evolve(state, event);
    const step = requestStepOf(state);
    if (decided.includes(state.phase)) decidedOn ??= event.on;
    const here = stays.at(-1);
    const isHere = here?.leftOn === null;
    if (isHere && here.step === step)
      stays[stays.length - 1] = { ...here, holds: holdsAfter(here.holds, state.phase === 'onHold', event.on) };
    else {
      const finished = step !== null || decidedOn !== null;
      if (isHere) stays[stays.length - 1] = { ...here, leftOn: event.on, finished, holds: holdsAfter(here.holds, false, event.on) };
      if (step !== null) stays.push({ step, enteredOn: event.on, leftOn: null, finished: false, holds: [] });
    }
  }
  return { stays, decidedOn };
}

function holdsAfter(holds: readonly Hold[], isHeld: boolean, on: CalendarDate): readonly Hold[] {
  const last = holds.at(-1);
  const isOpen = last?.to === null;
  if (isHeld === isOpen) return holds;
  return isHeld ? [...holds, { from: on, to: null }] : [...holds.slice(0, -1), ...(last ? [{ ...last, to: on }] : [])];
}

/** Days on hold before a day. */
export const heldDays = (holds: readonly Hold[], day: CalendarDate): number =>
  holds.reduce((sum, { from, to }) => (from >= day ? sum : sum + daysBetween(from, to === null || to > day ? day : to)), 0);

/** A stay as it was known on the morning of a day: nothing of what came on that day or later. */
export function knownOn({ enteredOn, leftOn, finished, holds }: Omit<StepStay, 'step'>, day: CalendarDate): Stay {
  const isOver = leftOn !== null && leftOn < day;
  const until = isOver ? leftOn : day;
  return {
    enteredAgo: daysBetween(enteredOn, day),
    days: daysBetween(enteredOn, until) - heldDays(holds, until),
    finished: isOver && finished,
  };
}

/** Days from the entry into a stay to the decision, without holds and deferrals; null while there is no decision. */
export function daysToDecision({ stays, decidedOn }: Course, place: number): number | null {
  if (decidedOn === null) return null;
  return stays
    .slice(place)
    .filter(({ step }) => step !== 'deferral')
    .reduce(
      (sum, { enteredOn, leftOn, holds }) => sum + daysBetween(enteredOn, leftOn ?? decidedOn) - heldDays(holds, leftOn ?? decidedOn),
      0,
    );
}
