import type { CalendarDate } from '../kernel/instant.ts';
import { type AgreementPhase, agreementHasEnded } from './state.ts';
import type { AgreementSeen } from './view.ts';

/** The stops of an agreement that goes well; other phases lie beside one of them. */
export const agreementRoadPhases = [
  'drafting',
  'negotiating',
  'legalReview',
  'authority',
  'agencySigning',
  'countersigning',
  'inForce',
] as const;
export type AgreementRoadPhase = (typeof agreementRoadPhases)[number];

export interface AgreementRoadStop {
  /** The stop, or how the agreement ended. */
  readonly phase: AgreementPhase;
  readonly standing: 'passed' | 'present' | 'toCome' | 'notReached';
  /** When it was reached first. */
  readonly on: CalendarDate | null;
  /** Why the present stop does not move, or what is said about it. */
  readonly aside: 'sealing' | 'suspended' | 'terminationNotice' | 'onHold' | null;
}

/** The road of an agreement for a picture or a list: what is passed, present and to come. */
export function agreementRoad(agreement: AgreementSeen): readonly AgreementRoadStop[] {
  if (agreement.phase === 'unopened') return agreementRoadPhases.map((phase) => ({ phase, standing: 'toCome', on: null, aside: null }));
  const { phase: now, reached } = agreement;
  const ended = agreementHasEnded(now);
  const stop = stopOf(agreement);
  const here =
    stop === undefined ? agreementRoadPhases.findLastIndex((phase) => reached[phase] !== undefined) : agreementRoadPhases.indexOf(stop);
  const stops = agreementRoadPhases.map((phase, index): AgreementRoadStop => {
    const on = index <= here ? (reached[phase] ?? null) : null;
    if (ended) return { phase, standing: index <= here ? 'passed' : 'notReached', on, aside: null };
    if (index === here) return { phase, standing: 'present', on, aside: asideOf(now) };
    return { phase, standing: index < here ? 'passed' : 'toCome', on, aside: null };
  });
  return ended ? [...stops, { phase: now, standing: 'present', on: reached[now] ?? null, aside: null }] : stops;
}

function stopOf(agreement: AgreementSeen): AgreementRoadPhase | undefined {
  if (agreement.phase === 'sealing') return 'countersigning';
  if (agreement.phase === 'suspended' || agreement.phase === 'terminationNotice') return 'inForce';
  const phase = agreement.phase === 'onHold' ? agreement.held.phase : agreement.phase;
  return agreementRoadPhases.find((stop) => stop === phase);
}
const asideOf = (phase: AgreementPhase): AgreementRoadStop['aside'] =>
  phase === 'sealing' || phase === 'suspended' || phase === 'terminationNotice' || phase === 'onHold' ? phase : null;
