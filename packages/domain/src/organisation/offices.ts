import { addDays, type CalendarDate, type Instant } from '../kernel/instant.ts';
import type { PersonId } from '../parties/actor.ts';
import { administratorOf, type HeldRole } from './fields.ts';
import type { Invitation, Office, Verified } from './state.ts';

/** What of an organisation says who holds what. */
export type Staff = Pick<Verified, 'members' | 'offices' | 'kind'>;

/** Whether an office counts on this day, as far as its own dates say. */
export const isInForce = ({ startsOn, endsOn }: Pick<Office, 'startsOn' | 'endsOn'>, day: CalendarDate): boolean =>
  startsOn <= day && (endsOn === null || day <= endsOn);

/** Whether somebody belongs to the organisation and is not disabled in it. */
export const isActive = ({ members }: Pick<Staff, 'members'>, personId: PersonId): boolean =>
  members.some((member) => member.personId === personId && member.disabledOn === null);

/** The offices that a person holds on this day. None while disabled. */
export const officesOn = (staff: Staff, personId: PersonId, day: CalendarDate): readonly Office[] =>
  isActive(staff, personId) ? staff.offices.filter((office) => office.personId === personId && isInForce(office, day)) : [];

/** The roles of these offices, each once. */
export const rolesOn = (staff: Staff, personId: PersonId, day: CalendarDate): readonly HeldRole[] => [
  ...new Set(officesOn(staff, personId, day).map(({ role }) => role)),
];

/** Whether two terms have a day in common. */
export const overlap = (one: Pick<Office, 'startsOn' | 'endsOn'>, other: Pick<Office, 'startsOn' | 'endsOn'>): boolean =>
  (one.endsOn === null || other.startsOn <= one.endsOn) && (other.endsOn === null || one.startsOn <= other.endsOn);

/** The people who keep this organisation's people, now or from a day ahead on. Nobody keeps them for a while only. */
export const administratorsIn = (staff: Staff): readonly PersonId[] => [
  ...new Set(
    staff.offices
      .filter(({ role, endsOn, delegatedFrom }) => role === administratorOf[staff.kind] && endsOn === null && delegatedFrom === null)
      .map(({ personId }) => personId)
      .filter((personId) => isActive(staff, personId)),
  ),
];

/** Whether an invitation still opens something. */
export const isOpen = ({ standing, expiresAt }: Invitation, at: Instant): boolean => standing === 'open' && at <= expiresAt;

/** Everybody who could confirm a factor reset besides these people. */
export const secondPeople = (staff: Staff, day: CalendarDate, without: readonly PersonId[]): readonly PersonId[] => [
  ...new Set(
    staff.offices
      .filter(({ role, personId }) => confirmers.has(role) && !without.includes(personId))
      .filter((office) => isInForce(office, day) && isActive(staff, office.personId))
      .map(({ personId }) => personId),
  ),
];
const confirmers: ReadonlySet<string> = new Set([
  'agency.administrator',
  'agency.official',
  'ice.administrator',
  'ice.programOffice',
  'oversight.administrator',
  'oversight.reader',
]);

/** The later of two days. */
export function laterOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  if (one < other) return other;
  return one;
}

/** The day before. */
export const dayBefore = (day: CalendarDate): CalendarDate => addDays(day, -1);
