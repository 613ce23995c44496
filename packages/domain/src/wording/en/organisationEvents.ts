import type { TextRef } from '../../kernel/typedText.ts';
import type { OrganisationFactType } from '../../organisation/facts.ts';
import type { HeldRole } from '../../organisation/fields.ts';
import type { OrganisationEvent } from '../../organisation/parts.ts';
import type { Look } from '../look.ts';
import { list, sayDate } from './dates.ts';
import { quote, sayHand } from './hands.ts';
import { roles } from './roles.ts';
import { sayText } from './texts.ts';

export type OrganisationSentences = {
  readonly [Type in OrganisationFactType]: (event: Extract<OrganisationEvent, { type: Type }>, look: Look) => string;
};

const named = (held: readonly HeldRole[]): string => list(held.map((role) => roles[role]));
const from = (startsOn: string, endsOn: string | null): string =>
  endsOn === null ? `from ${sayDate(startsOn)} on` : `from ${sayDate(startsOn)} to ${sayDate(endsOn)}`;
const seat = (fieldOffice: string | null, look: Look): string =>
  fieldOffice === null ? '' : `, field office ${look.fieldOffice(fieldOffice)}`;
const found = { register: 'the register', officialSite: 'the agency’s official site', stateDirectory: 'a directory of the state' } as const;
const called = (
  { calledOn, numberFrom, reached }: { calledOn: string; numberFrom: keyof typeof found; reached: TextRef },
  look: Look,
): string => `called back on ${sayDate(calledOn)} at a number from ${found[numberFrom]} and reached ${sayText(reached, look)}`;

/** One sentence for each thing that can happen to an organisation. */
export const organisationEvents: OrganisationSentences = {
  JoiningAsked: ({ data }) => `Somebody asked that this agency take part (${data.reference}).`,
  AgencyAdded: ({ by, data }, look) => `${sayHand(by, look)} added the agency to the register.${quote('Reason', data.reason, look)}`,
  AgencyVerified: ({ by, data }, look) =>
    `${sayHand(by, look)} verified the agency: ${called(data, look)}.${quote('Note', data.note, look)}`,
  JoiningRefused: ({ by, data }, look) => `${sayHand(by, look)} did not verify who asked.${quote('Reason', data.reason, look)}`,
  OrganisationOpened: ({ by }, look) => `${sayHand(by, look)} put the organization in place.`,
  InvitationSent: ({ by, data }, look) =>
    `${sayHand(by, look)} invited ${sayText(data.name, look)} as ${named(data.roles)}, ${from(data.startsOn, data.endsOn)}${seat(data.fieldOffice, look)}.`,
  InvitationWithdrawn: ({ by }, look) => `${sayHand(by, look)} took an invitation back.`,
  InvitationAccepted: ({ data }, look) =>
    data.offices.length === 0
      ? `${look.person(data.personId)} accepted the invitation.`
      : `${look.person(data.personId)} accepted the invitation and is ${named(data.offices.map(({ role }) => role))}.`,
  OfficeGranted: ({ by, data }, look) =>
    `${sayHand(by, look)} made ${look.person(data.personId)} ${roles[data.role]}, ${from(data.startsOn, data.endsOn)}${seat(data.fieldOffice, look)}.`,
  OfficeEnded: ({ by, data }, look) =>
    `${sayHand(by, look)} ended an office; it counted to ${sayDate(data.lastOn)}.${quote('Reason', data.reason, look)}`,
  OfficeDelegated: ({ by, data }, look) =>
    `${sayHand(by, look)} had ${look.person(data.personId)} stand in for an office, ${from(data.startsOn, data.endsOn)}.${quote('Reason', data.reason, look)}`,
  DelegationEnded: ({ by }, look) => `${sayHand(by, look)} ended a standing in.`,
  OfficeholderChanged: ({ by, data }, look) =>
    `${sayHand(by, look)} recorded a new officeholder from ${sayDate(data.on)} on: ${data.toPersonId === null ? 'somebody who was invited' : look.person(data.toPersonId)} follows ${look.person(data.fromPersonId)} as ${named(data.roles)}.${quote('Note', data.note, look)}`,
  PersonDisabled: ({ by, data }, look) =>
    `${sayHand(by, look)} shut ${look.person(data.personId)} out.${quote('Reason', data.reason, look)}`,
  PersonReopened: ({ by, data }, look) =>
    `${sayHand(by, look)} let ${look.person(data.personId)} in again.${quote('Reason', data.reason, look)}`,
  FactorResetStarted: ({ by, data }, look) =>
    `${sayHand(by, look)} started to take away the second factor of ${look.person(data.personId)}.${quote('Reason', data.reason, look)}`,
  FactorResetConfirmed: ({ by, data }, look) =>
    `${sayHand(by, look)} confirmed, and the second factor of ${look.person(data.personId)} is gone${data.byCallBack === null ? '' : `: ${called(data.byCallBack, look)}`}.`,
  FactorResetCancelled: ({ by, data }, look) => `${sayHand(by, look)} left the second factor of ${look.person(data.personId)} as it was.`,
  AccountReleased: ({ by, data }, look) =>
    `${sayHand(by, look)} released the account of ${look.person(data.personId)}.${quote('Reason', data.reason, look)}`,
  ReviewRecorded: ({ by, data }, look) =>
    `${sayHand(by, look)} looked at who may do what. The next look is due by ${sayDate(data.nextOn)}.${quote('Note', data.note, look)}`,
  ReviewReminded: () => 'The program reminded of the yearly look at who may do what.',
};
