import type { CalendarDate } from '../kernel/instant.ts';
import type { PersonId } from '../parties/actor.ts';
import type { HeldRole } from './fields.ts';

/** Why not: the fact that forbids. Sentences are in `wording`. */
export type OrganisationRejection =
  | { readonly code: 'tooManyAskings' }
  | { readonly code: 'unknownJoining' }
  | { readonly code: 'joiningAnswered' }
  | { readonly code: 'notRegistered' }
  | { readonly code: 'alreadyRegistered' }
  | { readonly code: 'oriTaken' }
  | { readonly code: 'referenceMissing' }
  | { readonly code: 'writtenWordMissing' }
  | { readonly code: 'otherOrganisationsRole'; readonly role: HeldRole }
  | { readonly code: 'unknownFieldOffice'; readonly fieldOffice: string }
  | { readonly code: 'fieldOfficeNeeded'; readonly role: HeldRole }
  | { readonly code: 'seatedElsewhere'; readonly fieldOffice: string }
  | { readonly code: 'noFieldOffice' }
  | { readonly code: 'endlessOffice'; readonly role: HeldRole }
  | { readonly code: 'datesCrossed' }
  | { readonly code: 'dateInPast'; readonly date: CalendarDate }
  | { readonly code: 'dateTooFar'; readonly date: CalendarDate }
  | { readonly code: 'dateInFuture'; readonly date: CalendarDate }
  | { readonly code: 'selfGrant' }
  | { readonly code: 'notYourself' }
  | { readonly code: 'notMember'; readonly personId: PersonId }
  | { readonly code: 'personDisabled' }
  | { readonly code: 'notDisabled' }
  | { readonly code: 'alreadyHolds'; readonly officeId: string }
  | { readonly code: 'unknownOffice' }
  | { readonly code: 'officeOver' }
  | { readonly code: 'lastAdministrator' }
  | { readonly code: 'notYourOffice' }
  | { readonly code: 'delegationOfDelegation' }
  | { readonly code: 'notDelegable'; readonly role: HeldRole }
  | { readonly code: 'notDelegation' }
  | { readonly code: 'selfDelegation' }
  | { readonly code: 'notHeldRole'; readonly role: HeldRole }
  | { readonly code: 'sameOfficeholder' }
  | { readonly code: 'whoIsMissing' }
  | { readonly code: 'unknownInvitation' }
  | { readonly code: 'invitationOver'; readonly why: 'accepted' | 'withdrawn' | 'expired' }
  | { readonly code: 'onOtherSide' }
  | { readonly code: 'otherAddress' }
  | { readonly code: 'resetRunning' }
  | { readonly code: 'noReset' }
  | { readonly code: 'sameHandReset' }
  | { readonly code: 'secondPersonThere' }
  | { readonly code: 'ownAdministratorThere' }
  | { readonly code: 'notYet'; readonly on: CalendarDate };
