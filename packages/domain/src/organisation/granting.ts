import { addDays, type CalendarDate } from '../kernel/instant.ts';
import { fieldBoundRoles } from '../parties/fieldBound.ts';
import type { OrganisationClocks } from './clocks.ts';
import { administratorOf, type HeldRole, rolesOfKind } from './fields.ts';
import { overlap } from './offices.ts';
import type { OrganisationGathered, OrganisationOccasion } from './parts.ts';
import type { OrganisationRejection } from './rejection.ts';
import type { Verified } from './state.ts';

/** What is about to be given to somebody, who may not be known yet. */
export interface Wish {
  readonly personId: string | null;
  readonly roles: readonly HeldRole[];
  readonly fieldOffice: string | null;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
}
type Situation = Pick<OrganisationOccasion, 'today' | 'gathered' | 'clocks'>;

/** Why a term does not fit; nothing where it does. */
function badTerm({ startsOn, endsOn }: Wish, today: CalendarDate, clocks: OrganisationClocks): OrganisationRejection | undefined {
  if (startsOn < today) return { code: 'dateInPast', date: startsOn };
  if (startsOn > addDays(today, clocks.ahead.days)) return { code: 'dateTooFar', date: startsOn };
  return endsOn !== null && endsOn < startsOn ? { code: 'datesCrossed' } : undefined;
}

/** Why this field office does not fit to these roles, or to what the person holds; nothing where it does. */
export function badSeat(state: Verified, wish: Wish, { fieldOffices }: OrganisationGathered): OrganisationRejection | undefined {
  const { fieldOffice, roles, personId } = wish;
  const bound = roles.find((role) => fieldBoundRoles.has(role));
  if (fieldOffice === null) return bound === undefined ? undefined : { code: 'fieldOfficeNeeded', role: bound };
  if (state.kind !== 'ice') return { code: 'noFieldOffice' };
  if (!fieldOffices.includes(fieldOffice)) return { code: 'unknownFieldOffice', fieldOffice };
  // One person sits in one field office: whose cases somebody sees must have one answer.
  const elsewhere = state.offices.find(
    (office) => office.personId === personId && office.fieldOffice !== null && office.fieldOffice !== fieldOffice && overlap(office, wish),
  );
  return elsewhere?.fieldOffice == null ? undefined : { code: 'seatedElsewhere', fieldOffice: elsewhere.fieldOffice };
}

/** Why these roles cannot be given like this; nothing where they can. One rule for invitations, grants and new officeholders. */
export function badGrant(state: Verified, wish: Wish, { today, gathered, clocks }: Situation): OrganisationRejection | undefined {
  const known: readonly string[] = rolesOfKind[state.kind];
  const foreign = wish.roles.find((role) => !known.includes(role));
  if (foreign !== undefined) return { code: 'otherOrganisationsRole', role: foreign };
  const administrator = administratorOf[state.kind];
  // Whoever keeps the people is never gone by a date alone: that would leave nobody, and nobody would have said why.
  if (wish.endsOn !== null && wish.roles.includes(administrator)) return { code: 'endlessOffice', role: administrator };
  return badTerm(wish, today, clocks) ?? badSeat(state, wish, gathered) ?? heldAlready(state, wish);
}

function heldAlready({ offices }: Verified, wish: Wish): OrganisationRejection | undefined {
  const held = offices.find(
    (office) =>
      office.personId === wish.personId && office.delegatedFrom === null && wish.roles.includes(office.role) && overlap(office, wish),
  );
  return held === undefined ? undefined : { code: 'alreadyHolds', officeId: held.officeId };
}

/** Why a person of the organisation can get nothing; nothing where somebody can. */
export function notEligible({ members }: Verified, personId: string): OrganisationRejection | undefined {
  const member = members.find((one) => one.personId === personId);
  if (member === undefined) return { code: 'notMember', personId };
  return member.disabledOn === null ? undefined : { code: 'personDisabled' };
}

/** The program office gives roles in an agency on the agency's written word only. */
export const wordMissing = ({ by }: Pick<OrganisationOccasion, 'by'>, documentId: string | null): OrganisationRejection | undefined =>
  by.role === 'ice.programOffice' && documentId === null ? { code: 'writtenWordMissing' } : undefined;
