import type { OrganisationRejection } from '../../organisation/rejection.ts';
import { sayDate } from './dates.ts';
import type { RejectionSentences } from './rejectionSentences.ts';
import { roles } from './roles.ts';

const over = { accepted: 'was used already', withdrawn: 'was taken back', expired: 'has expired' } as const;
type Shared = 'notYet' | 'unknownFieldOffice' | 'dateInFuture' | 'referenceMissing';

/** Why not, for organisations: the fact that forbids, and what opens the way where something does. */
export const organisationRejections: RejectionSentences<Exclude<OrganisationRejection['code'], Shared>> = {
  tooManyAskings: () => 'Several people asked for this agency already. The program office looks at them first.',
  unknownJoining: () => 'There is no such asking for this agency.',
  joiningAnswered: () => 'This asking was answered already.',
  notRegistered: () => 'The register does not have this agency yet. Add it first, with a reason.',
  alreadyRegistered: () => 'The register has this agency already.',
  oriTaken: () => 'Another agency of the register has this identifier (ORI). Look it up.',
  writtenWordMissing: () => 'Attach the agency’s written word first.',
  otherOrganisationsRole: ({ role }) => `Nobody can be ${roles[role]} in this organization.`,
  fieldOfficeNeeded: ({ role }) => `Name the field office: the office of ${roles[role]} belongs to one.`,
  seatedElsewhere: ({ fieldOffice }, look) =>
    `This person holds offices of the field office ${look.fieldOffice(fieldOffice)}. One person sits in one field office: end those first.`,
  noFieldOffice: () => 'Only offices of ICE belong to a field office.',
  endlessOffice: ({ role }) => `The office of ${roles[role]} has no last day. End it when the time has come.`,
  datesCrossed: () => 'The last day lies before the first.',
  dateInPast: ({ date }) => `${sayDate(date)} is too long ago.`,
  dateTooFar: ({ date }) => `${sayDate(date)} is too far ahead.`,
  selfGrant: () => 'Nobody gives an office to themselves. Ask another administrator, or the program office.',
  notYourself: () => 'Nobody does this to their own account. Ask another administrator, or the program office.',
  notMember: () => 'This person does not belong to the organization. Invite them first.',
  personDisabled: () => 'This person is shut out of the organization. Let them in again first.',
  notDisabled: () => 'This person is not shut out.',
  alreadyHolds: () => 'This person holds that office already on some of these days.',
  unknownOffice: () => 'There is no such office in this organization.',
  officeOver: () => 'The office does not run on these days.',
  lastAdministrator: () => 'Nobody would be left to look after accounts here. Name another administrator first, or ask the program office.',
  notYourOffice: () => 'Only whoever holds the office, whoever stands in, or the administrator may do this.',
  delegationOfDelegation: () => 'Whoever stands in does not pass that on.',
  notDelegable: ({ role }) => `The office of ${roles[role]} is done in person.`,
  notDelegation: () => 'Nobody stands in for this office.',
  selfDelegation: () => 'Nobody stands in for themselves.',
  notHeldRole: ({ role }) => `The one who leaves is not ${roles[role]}.`,
  sameOfficeholder: () => 'The new officeholder is the old one.',
  whoIsMissing: () => 'Say who it is, with a name and an e-mail address.',
  unknownInvitation: () => 'There is no such invitation.',
  invitationOver: ({ why }) => `This invitation ${over[why]}. Ask for a new one.`,
  onOtherSide: () => 'This address has an account on the other side. Nobody acts for both sides.',
  otherAddress: () => 'The invitation went to another address. Sign in under the address that was invited.',
  resetRunning: () => 'Somebody started this already. A second person confirms.',
  noReset: () => 'Nobody started to take this second factor away.',
  sameHandReset: () => 'A second person confirms: neither the one who started, nor the one whose factor it is.',
  secondPersonThere: () => 'The agency has a second person who can confirm.',
  ownAdministratorThere: () => 'The agency has another administrator who can do this.',
};
