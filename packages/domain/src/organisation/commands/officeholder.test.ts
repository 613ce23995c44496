import { expect, test } from 'vitest';
import { anOrganisation, digestOf, idOf, officeOf, otherPeople, people } from '../../testing/index.ts';
import { rolesOn } from '../offices.ts';

const { official, preparer, agencyCounsel, programOffice, reaction } = people;
const { agencyAdministrator } = otherPeople;
const change = {
  fromPersonId: official.person,
  on: '2027-01-04',
  evidenceDocumentId: idOf('oath'),
  passesOn: ['agency.official'],
  to: 'invited',
  personId: null,
  name: 'Grace Pryor',
  email: 'grace.pryor@fairview.example',
  note: null,
  officeIds: [idOf('new office')],
  invitationId: idOf('new sheriff'),
  tokenSha256: digestOf('new sheriff'),
};
const member = { ...change, to: 'member', personId: preparer.person, name: null, email: null };
type History = ReturnType<typeof anOrganisation.agency>;
const rolesAt = ({ state }: History, personId: string, day: string) => (state.phase === 'verified' ? rolesOn(state, personId, day) : []);

test('a new sheriff in one act: the old one’s offices end the day before, the new one is invited from the day', () => {
  const story = anOrganisation
    .agency()
    .when(agencyAdministrator, 'ChangeOfficeholder', change)
    .thenTypes('OfficeholderChanged', 'OfficeEnded', 'InvitationSent');
  expect(rolesAt(story, official.person, '2027-01-03')).toEqual(['agency.official']);
  expect(rolesAt(story, official.person, '2027-01-04')).toEqual([]);
  const accepted = story.and(reaction, 'AcceptInvitation', {
    invitationId: change.invitationId,
    personId: idOf('grace'),
    officeIds: [idOf('her office')],
  });
  expect(rolesAt(accepted, idOf('grace'), '2027-01-03')).toEqual([]);
  expect(rolesAt(accepted, idOf('grace'), '2027-01-04')).toEqual(['agency.official']);
});
test('a person of the agency takes over, and keeps what was held before', () => {
  const story = anOrganisation
    .agency()
    .when(agencyAdministrator, 'ChangeOfficeholder', member)
    .thenTypes('OfficeholderChanged', 'OfficeEnded', 'OfficeGranted');
  expect(rolesAt(story, preparer.person, '2027-01-04')).toEqual(['agency.preparer', 'agency.official']);
});
test('all offices of the one who leaves end, also those that do not pass on and where somebody was stood in for', () => {
  const story = anOrganisation
    .agency()
    .and(agencyAdministrator, 'GrantOffice', {
      personId: official.person,
      role: 'agency.publicInformation',
      fieldOffice: null,
      startsOn: '2026-11-24',
      endsOn: null,
      writtenWordDocumentId: null,
      officeId: idOf('press'),
    })
    .and(agencyCounsel, 'DelegateOffice', {
      of: officeOf(agencyCounsel),
      personId: official.person,
      startsOn: '2027-01-01',
      endsOn: '2027-02-01',
      reason: 'x',
      officeId: idOf('stood in'),
    })
    .when(agencyAdministrator, 'ChangeOfficeholder', member)
    .thenTypes('OfficeholderChanged', 'OfficeEnded', 'OfficeEnded', 'OfficeEnded', 'OfficeGranted');
  expect(rolesAt(story, official.person, '2027-01-04')).toEqual([]);
  expect(rolesAt(story, preparer.person, '2027-01-04')).not.toContain('agency.publicInformation');
});
test('a change that happened is told afterwards, up to ninety days; the new one begins today', () => {
  const story = anOrganisation.agency().and(agencyAdministrator, 'ChangeOfficeholder', { ...member, on: '2026-11-02' });
  expect(rolesAt(story, official.person, '2026-11-24')).toEqual([]);
  expect(rolesAt(story, preparer.person, '2026-11-24')).toContain('agency.official');
  anOrganisation
    .agency()
    .when(agencyAdministrator, 'ChangeOfficeholder', { ...member, on: '2026-08-01' })
    .thenRejected('dateInPast');
  anOrganisation
    .agency()
    .when(agencyAdministrator, 'ChangeOfficeholder', { ...member, on: '2028-08-01' })
    .thenRejected('dateTooFar');
});
test('nobody makes himself the new officeholder, nor the old one', () => {
  const story = anOrganisation.agency();
  story.when(agencyAdministrator, 'ChangeOfficeholder', { ...member, personId: agencyAdministrator.person }).thenRejected('selfGrant');
  story.when(agencyAdministrator, 'ChangeOfficeholder', { ...member, personId: official.person }).thenRejected('sameOfficeholder');
});
test('what passes on was held, and who gets it is named', () => {
  const story = anOrganisation.agency();
  story.when(agencyAdministrator, 'ChangeOfficeholder', { ...change, passesOn: ['agency.counsel'] }).thenRejected('notHeldRole');
  story.when(agencyAdministrator, 'ChangeOfficeholder', { ...change, email: null }).thenRejected('whoIsMissing');
  story.when(agencyAdministrator, 'ChangeOfficeholder', { ...member, personId: null }).thenRejected('whoIsMissing');
  story.when(agencyAdministrator, 'ChangeOfficeholder', { ...member, personId: idOf('nobody') }).thenRejected('notMember');
});
test('an administrator who leaves passes the people on, or the program office says why not', () => {
  const leaving = { ...member, fromPersonId: agencyAdministrator.person, passesOn: ['agency.administrator'] };
  anOrganisation
    .agency()
    .when(programOffice, 'ChangeOfficeholder', leaving)
    .thenTypes('OfficeholderChanged', 'OfficeEnded', 'OfficeGranted');
  anOrganisation
    .agency()
    .when(agencyAdministrator, 'ChangeOfficeholder', leaving)
    .thenTypes('OfficeholderChanged', 'OfficeEnded', 'OfficeGranted');
});
test('the head alone does not name who follows', () => {
  anOrganisation.agency().when(official, 'ChangeOfficeholder', change).thenRejected('notYourRole');
});
