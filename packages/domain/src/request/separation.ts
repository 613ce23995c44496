import type { Situation } from '../kernel/decider.ts';
import type { Actor, PersonId } from '../parties/actor.ts';
import type { Role } from '../parties/roles.ts';
import { liaisonRoles } from '../parties/roles.ts';
import { actedForOther, type Sides } from '../parties/sides.ts';
import { earlierAct } from './determination.ts';
import type { RequestGathered } from './parts.ts';
import type { EarlierAct, RequestRejection } from './rejection.ts';
import type { Acknowledged, Assessed } from './state.ts';

type Case = Pick<Acknowledged, 'assessors' | 'civilRights' | 'reviewedBy' | 'liaisons' | 'fieldOffice'> &
  Partial<Pick<Assessed, 'shapedBy'>>;

const isNamedLiaison = ({ liaisons }: Pick<Case, 'liaisons'>, { person }: Actor): boolean =>
  person === liaisons.investigations || person === liaisons.detention;
const isDirectorHere = ({ fieldOffice }: Pick<Case, 'fieldOffice'>, actor: Actor): boolean =>
  actor.party === 'ice' && actor.roles.includes('ice.fieldDirector') && actor.fieldOffice === fieldOffice;

/** Only the two people named as liaisons of this case. */
export const mustBeLiaison = (request: Pick<Case, 'liaisons'>, { actor }: Situation): RequestRejection | undefined =>
  isNamedLiaison(request, actor) ? undefined : { code: 'notNamedLiaison' };

/** Only the director of the field office that the case was given to. */
export const mustBeDirector = (request: Pick<Case, 'fieldOffice'>, { actor }: Situation): RequestRejection | undefined =>
  isDirectorHere(request, actor) ? undefined : { code: 'otherFieldOffice', fieldOffice: request.fieldOffice };

/** Nobody who did one of these things in the case. */
export function mustNotHave(
  request: Omit<Case, 'liaisons' | 'fieldOffice'>,
  person: PersonId,
  acts: readonly EarlierAct[],
): RequestRejection | undefined {
  const done = earlierAct(request, person);
  const did = acts.find((act) => done[act]);
  return did === undefined ? undefined : { code: 'sameHand', did };
}

/** Who may shape the table: the agency's official; for ICE the named liaisons and the director here, never the civil-rights reviewer. */
export function mayDetermine(request: Case, situation: Situation): RequestRejection | undefined {
  const { actor } = situation;
  if (actor.party !== 'ice') return undefined;
  if (!isNamedLiaison(request, actor) && !isDirectorHere(request, actor))
    return liaisonRoles.some((role) => actor.roles.includes(role)) ? { code: 'notNamedLiaison' } : mustBeDirector(request, situation);
  return mustNotHave(request, actor.person, ['reviewedCivilRights']);
}

/** Who decides at headquarters had no part in the assessment, the determination or the civil-rights review. */
export const mustBeFresh = (request: Omit<Case, 'liaisons' | 'fieldOffice'>, { actor }: Situation): RequestRejection | undefined =>
  mustNotHave(request, actor.person, ['assessed', 'determined', 'reviewedCivilRights']);

/** The liaisons of a case belong to its field office: nobody else of the field sees it. */
export function mustBeSeatedHere(
  gathered: Pick<RequestGathered, 'seats'>,
  fieldOffice: string,
  people: readonly PersonId[],
): RequestRejection | undefined {
  const person = people.find((one) => gathered.seats[one] !== fieldOffice);
  return person === undefined ? undefined : { code: 'ofOtherFieldOffice', person, fieldOffice };
}

/** Whether a person who is named for an office holds it, and has not acted for the agency in this case. */
export function mayBeNamed(
  sides: Sides,
  gathered: RequestGathered,
  { person, needs }: { readonly person: PersonId; readonly needs: Role },
): RequestRejection | undefined {
  if (gathered.offices[person]?.includes(needs) !== true) return { code: 'lacksOffice', person, needs };
  const named: Actor = { person, party: 'ice', fieldOffice: null, roles: [] };
  return actedForOther(sides, named) ? { code: 'actedForOtherSide' } : undefined;
}
