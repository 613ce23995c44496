import { organisationClocks } from '../organisation/clocks.ts';
import { organisation } from '../organisation/decide.ts';
import type { OrganisationGathered, OrganisationParts } from '../organisation/parts.ts';
import type { Actor } from '../parties/actor.ts';
import { iceOrganisation, theOversightBody } from '../parties/organisations.ts';
import type { AgencyRole } from '../parties/roles.ts';
import { type Given, givenFor } from './given.ts';
import { digestOf, idOf } from './ids.ts';
import { fairview, otherPeople, people, zzOffice } from './people.ts';

export const organisationGathered: OrganisationGathered = {
  reference: 'J-2026-0007',
  fieldOffices: [zzOffice],
  inRegister: true,
  oriTaken: false,
  onOtherSide: false,
  sameAddress: true,
};
/** `givenOrganisation(...events).when(actor, type, data).then(...facts)`. */
export const givenOrganisation = givenFor<OrganisationParts>(organisation, {
  clocks: organisationClocks,
  calendar: { holidays: [] },
  gathered: organisationGathered,
  contentOf: () => ({}),
});
type History = Given<OrganisationParts>;

export const operator = {
  person: '00000000-0000-7000-8000-000000000004',
  party: 'system',
  roles: ['system.operator'],
} as const satisfies Actor;
/** A second person of the program office, for what two must do. */
export const secondProgramOffice = { ...people.programOffice, person: idOf('second program office') } as const satisfies Actor;
/** Somebody of Fairview under these offices. */
export const fairviewPerson = (name: string, ...roles: AgencyRole[]): Extract<Actor, { party: 'agency' }> => ({
  person: idOf(name),
  party: 'agency',
  agencyId: fairview,
  roles,
});

export const joiningId = idOf('joining');
export const asking = {
  organisationId: fairview,
  joiningId,
  inRegister: true,
  agencyName: 'Fairview County Sheriff',
  state: 'ZZ',
  county: 'Fairview',
  agencyType: 'County',
  ori: null,
  headName: 'Alma Holt',
  headTitle: 'Sheriff',
  headEmail: 'alma.holt@fairview.example',
  headPhone: '555 0100',
  sameAsHead: false,
  administratorName: 'Ben Orr',
  administratorTitle: 'Office manager',
  administratorEmail: 'ben.orr@fairview.example',
  letterDocumentId: idOf('letter'),
  note: null,
};
const checklist = { letterRead: true, headConfirmed: true, registerMatches: true, lookAlikesSeen: true, duplicatesSeen: true };
export const calledBack = { calledOn: '2026-11-24', numberFrom: 'register', calledNumber: '555 0199', reached: 'The county clerk' };
export const verification = {
  joiningId,
  checklist,
  ...calledBack,
  note: null,
  invitationIds: [idOf('invitation 1'), idOf('invitation 2')],
  tokenHashes: [digestOf('token 1'), digestOf('token 2')],
};
export const term = { fieldOffice: null, startsOn: '2026-11-24', endsOn: null };

/** The office that `seated` gives to this person. */
export const officeOf = (actor: Actor, index = 0): string => idOf(`office ${actor.person} ${index}`);

/** An organisation that was put in place with the offices that these people hold. */
function seated(organisationId: string, kind: 'agency' | 'ice' | 'oversight', actors: readonly Actor[]): History {
  const offices = actors.flatMap((actor) =>
    actor.roles.map((role, index) => ({
      officeId: officeOf(actor, index),
      personId: actor.person,
      role,
      fieldOffice: actor.party === 'ice' ? actor.fieldOffice : null,
      startsOn: '2020-01-01',
      endsOn: null,
    })),
  );
  return givenOrganisation().and(operator, 'OpenOrganisation', { organisationId, kind, offices });
}
const { agencyAdministrator, iceAdministrator, oversightAdministrator } = otherPeople;
const { official, preparer, agencyCounsel, programOffice, fieldDirector, investigations, signatory, oversight } = people;

/** Histories with intentions: each goes on where the one before ends. */
export const anOrganisation = {
  asked: (more: object = {}): History => givenOrganisation().and(people.reaction, 'AskToJoin', { ...asking, ...more }),
  verified: (): History => anOrganisation.asked().and(programOffice, 'VerifyAgency', verification),
  /** An agency with a head, a preparer, counsel and an administrator. */
  agency: (...further: readonly Actor[]): History =>
    seated(fairview, 'agency', [official, preparer, agencyCounsel, agencyAdministrator, ...further]),
  ice: (...further: readonly Actor[]): History =>
    seated(iceOrganisation, 'ice', [programOffice, fieldDirector, investigations, signatory, iceAdministrator, ...further]),
  oversight: (): History => seated(theOversightBody, 'oversight', [oversight, oversightAdministrator]),
  /** The same agency with one invitation under way. */
  invited: (more: object = {}): History =>
    anOrganisation.agency().and(agencyAdministrator, 'InvitePerson', {
      name: 'Clara Ives',
      email: 'clara.ives@fairview.example',
      roles: ['agency.preparer'],
      ...term,
      writtenWordDocumentId: null,
      invitationId: idOf('invitation'),
      tokenSha256: digestOf('token'),
      ...more,
    }),
};
