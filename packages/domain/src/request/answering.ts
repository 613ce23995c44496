import type { KernelRejection } from '../kernel/decider.ts';
import type { Actor } from '../parties/actor.ts';
import { liaisonRoles, type Role } from '../parties/roles.ts';
import { actedForOther } from '../parties/sides.ts';
import type { RequestRejection } from './rejection.ts';
import { type Side, sideOf } from './sections.ts';
import { mustBeLiaison } from './separation.ts';
import type { Seen } from './view.ts';

const agencyHands: readonly Role[] = ['agency.preparer', 'agency.official'];
const answeringPhases = ['draft', 'returned', 'assessing'] as const;

/**
 * Why this person cannot write an answer of this section now, or nothing. Answers are rows and no events, so this stands beside the
 * commands: the agency writes its sections while it holds the draft, both sides write theirs in the assessment until they are finished.
 */
export function answeringShut(
  request: Seen,
  actor: Actor,
  section: { readonly id: string; readonly side: Side },
): RequestRejection | KernelRejection | undefined {
  const needs = section.side === 'agency' ? agencyHands : liaisonRoles;
  const roles: readonly Role[] = actor.roles;
  if (request.phase === 'unopened') return { code: 'notFound' };
  if (actor.party !== 'agency' && actor.party !== 'ice') return { code: 'notYourRole', needs };
  if (sideOf(actor) !== section.side) return { code: 'notYourSection', sectionId: section.id };
  if (!needs.some((role) => roles.includes(role))) return { code: 'notYourRole', needs };
  if (actedForOther(request.sides, actor)) return { code: 'actedForOtherSide' };
  if (actor.party === 'agency' && request.paper !== null && request.paper.takenOver === null) return { code: 'notTakenOver' };
  if (request.phase === 'draft' || request.phase === 'returned')
    return actor.party === 'agency' ? undefined : { code: 'wrongPhase', phase: request.phase, needs: ['assessing'] };
  if (request.phase !== 'assessing') return { code: 'wrongPhase', phase: request.phase, needs: answeringPhases };
  const stranger = actor.party === 'ice' ? mustBeLiaison(request, { actor, today: '' }) : undefined;
  if (stranger !== undefined) return stranger;
  const standing = request.sections[section.id];
  if (standing === undefined) return { code: 'unknownSection', sectionId: section.id };
  return standing.finished === null ? undefined : { code: 'sectionFinished', sectionId: section.id };
}
