import type { TimeHolder } from '../time/dayEnds.ts';
import { agreementHasEnded } from './state.ts';
import { agreementNextStep } from './turn.ts';
import type { AgreementSeen } from './view.ts';

/** The steps of an agreement in which time is counted, in the order of the road. */
export const agreementTimeSteps = [
  'draft',
  'answer',
  'legal',
  'authority',
  'agencySigns',
  'iceSigns',
  'seal',
  'prepare',
  'operate',
  'suspension',
  'terminationNotice',
] as const;
export type AgreementTimeStep = (typeof agreementTimeSteps)[number];

/** Which step an agreement is in; that of what is held while it is on hold. Null before it is opened and after it has ended. */
export function agreementTimeStepOf(agreement: AgreementSeen): AgreementTimeStep | null {
  switch (agreement.phase) {
    case 'drafting':
      return 'draft';
    case 'negotiating':
      return 'answer';
    case 'legalReview':
      return 'legal';
    case 'authority':
      return 'authority';
    case 'agencySigning':
      return 'agencySigns';
    case 'countersigning':
      return 'iceSigns';
    case 'sealing':
      return 'seal';
    case 'inForce':
      return agreementNextStep(agreement).code === 'operates' ? 'operate' : 'prepare';
    case 'suspended':
      return 'suspension';
    case 'terminationNotice':
      return 'terminationNotice';
    case 'onHold':
      return agreementTimeStepOf(agreement.held);
    default:
      return null;
  }
}

/**
 * With whom the time of an agreement counts now; null while it does not count. While the governing body decides who may sign, both sides
 * wait for it: it is neither the office that asked nor ICE. What the program does by itself is nobody's.
 */
export function agreementTimeHolder(agreement: AgreementSeen): TimeHolder | null {
  if (agreement.phase === 'unopened' || agreementHasEnded(agreement.phase)) return null;
  if (agreement.phase === 'onHold') return 'onHold';
  if (agreement.phase === 'authority') return 'thirdParty';
  const { holder } = agreementNextStep(agreement);
  return holder === 'system' ? 'nobody' : holder;
}
