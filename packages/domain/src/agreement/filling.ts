import type { KernelRejection } from '../kernel/decider.ts';
import type { Actor } from '../parties/actor.ts';
import type { Role } from '../parties/roles.ts';
import { actedForOther } from '../parties/sides.ts';
import type { AgreementRejection } from './rejection.ts';
import type { AgreementSeen } from './view.ts';

const drafters: readonly Role[] = ['ice.programOffice'];

/**
 * Why this person cannot fill in the blanks of the text now, or nothing. Values are rows and no events, so this stands beside the
 * commands: whoever sends the draft fills it in, and once it was sent its words change by proposals only.
 */
export function fillingShut(agreement: AgreementSeen, actor: Actor): AgreementRejection | KernelRejection | undefined {
  const roles: readonly Role[] = actor.roles;
  if (agreement.phase === 'unopened') return { code: 'notFound' };
  if (!drafters.some((role) => roles.includes(role))) return { code: 'notYourRole', needs: drafters };
  if (actedForOther(agreement.sides, actor)) return { code: 'actedForOtherSide' };
  return agreement.phase === 'drafting' ? undefined : { code: 'wrongPhase', phase: agreement.phase, needs: ['drafting'] };
}
