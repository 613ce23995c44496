import { evolveAgreement } from '../agreement/evolve.ts';
import type { AgreementEvent } from '../agreement/parts.ts';
import type { AgreementState } from '../agreement/state.ts';
import { type AgreementTimeStep, agreementTimeHolder, agreementTimeStepOf } from '../agreement/steps.ts';
import { agreementTurn } from '../agreement/turn.ts';
import type { Moment } from './dayEnds.ts';
import { ledgerOf, type TimeLedger } from './ledger.ts';
import type { TimeKept } from './requestTime.ts';
import { agreementTargets } from './targets.ts';

function liesOf(state: AgreementState): Moment<AgreementTimeStep>['lies'] {
  const step = agreementTimeStepOf(state);
  const holder = agreementTimeHolder(state);
  if (step === null || holder === null) return null;
  // The date of a hold, a suspension or a notice is when something ends by itself or is looked at again.
  const waits = state.phase === 'onHold' || state.phase === 'suspended' || state.phase === 'terminationNotice';
  return { holder, step, dueOn: waits ? null : agreementTurn(state).dueOn };
}

/** Where the time of an agreement went since it was opened, up to its end or now. The same for every reader. */
export function agreementTime(
  events: readonly AgreementEvent[],
  { now, calendar, targets, zoneOf }: TimeKept,
): TimeLedger<AgreementTimeStep> {
  let state: AgreementState = { phase: 'unopened' };
  const moments = events.map((event): Moment<AgreementTimeStep> => {
    state = evolveAgreement(state, event);
    return { at: event.at, zone: zoneOf(state.phase === 'unopened' ? null : state.fieldOffice), lies: liesOf(state) };
  });
  return ledgerOf(moments, agreementTargets(targets), { now, calendar });
}
