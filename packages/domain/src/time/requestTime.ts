import type { Calendar } from '../kernel/businessDays.ts';
import type { Instant } from '../kernel/instant.ts';
import { evolve } from '../request/evolve.ts';
import { fieldOfficeOf } from '../request/fieldOffice.ts';
import type { RequestEvent } from '../request/parts.ts';
import type { RequestState } from '../request/state.ts';
import { type RequestStep, requestStepOf, requestTimeHolder } from '../request/steps.ts';
import { turn } from '../request/turn.ts';
import type { Moment } from './dayEnds.ts';
import { ledgerOf, type TimeLedger } from './ledger.ts';
import { requestTargets, type Targets } from './targets.ts';

/** What a ledger needs to know besides the history. */
export interface TimeKept {
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly targets: Targets;
  /** The zone in which days end at a field office; with null, before a case has one, that of its agency. */
  zoneOf(fieldOffice: string | null): string;
}

/** What a request was after each of its events. */
export function requestMoments(events: readonly RequestEvent[], zoneOf: TimeKept['zoneOf']): readonly Moment<RequestStep>[] {
  let state: RequestState = { phase: 'unopened' };
  return events.map((event) => {
    state = evolve(state, event);
    return { at: event.at, zone: zoneOf(fieldOfficeOf(state)), lies: liesOf(state) };
  });
}

function liesOf(state: RequestState): Moment<RequestStep>['lies'] {
  const step = requestStepOf(state);
  const holder = requestTimeHolder(state);
  if (step === null || holder === null) return null;
  // The date of a hold or of a deferral is when it is looked at again: nobody is late with the step meanwhile.
  const dueOn = state.phase === 'onHold' || state.phase === 'deferred' ? null : turn(state).dueOn;
  return { holder, step, dueOn };
}

/** Where the time of a request went since it was sent, up to its end or now. The same for every reader. */
export const requestTime = (events: readonly RequestEvent[], { now, calendar, targets, zoneOf }: TimeKept): TimeLedger<RequestStep> =>
  ledgerOf(requestMoments(events, zoneOf), requestTargets(targets), { now, calendar });
