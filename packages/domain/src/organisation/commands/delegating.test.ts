import { expect, test } from 'vitest';
import { anOrganisation, fairviewPerson, idOf, officeOf, otherPeople, people, zzOffice } from '../../testing/index.ts';
import { rolesOn } from '../offices.ts';

const { official, preparer, agencyCounsel, signatory, fieldDirector, investigations } = people;
const { agencyAdministrator, iceAdministrator } = otherPeople;
const delegation = {
  of: officeOf(official),
  personId: preparer.person,
  startsOn: '2026-12-01',
  endsOn: '2026-12-14',
  reason: 'On leave.',
  officeId: idOf('delegation'),
};
type History = ReturnType<typeof anOrganisation.agency>;
const rolesAt = ({ state }: History, personId: string, day: string) => (state.phase === 'verified' ? rolesOn(state, personId, day) : []);

test('whoever is away names who stands in, from a day to a day; both hold the office meanwhile', () => {
  const story = anOrganisation.agency().when(official, 'DelegateOffice', delegation).thenTypes('OfficeDelegated');
  expect(rolesAt(story, preparer.person, '2026-11-30')).not.toContain('agency.official');
  expect(rolesAt(story, preparer.person, '2026-12-01')).toContain('agency.official');
  expect(rolesAt(story, preparer.person, '2026-12-14')).toContain('agency.official');
  expect(rolesAt(story, preparer.person, '2026-12-15')).not.toContain('agency.official');
  expect(rolesAt(story, official.person, '2026-12-07')).toEqual(['agency.official']);
});
test('the administrator may arrange it for somebody else, and not for himself', () => {
  anOrganisation.agency().when(agencyAdministrator, 'DelegateOffice', delegation).thenTypes('OfficeDelegated');
  anOrganisation
    .agency()
    .when(agencyAdministrator, 'DelegateOffice', { ...delegation, personId: agencyAdministrator.person })
    .thenRejected('selfGrant');
  anOrganisation.agency().when(agencyCounsel, 'DelegateOffice', delegation).thenRejected('notYourOffice');
});
test('nobody stands in for himself, and nobody passes it on', () => {
  anOrganisation
    .agency()
    .when(official, 'DelegateOffice', { ...delegation, personId: official.person })
    .thenRejected('selfDelegation');
  anOrganisation
    .agency()
    .and(official, 'DelegateOffice', delegation)
    .later(8)
    .when(preparer, 'DelegateOffice', { ...delegation, of: idOf('delegation'), personId: agencyCounsel.person, startsOn: '2026-12-02' })
    .thenRejected('delegationOfDelegation');
});
test('an administrator and the signatory act in person', () => {
  const own = { ...delegation, of: officeOf(agencyAdministrator) };
  anOrganisation.agency().when(agencyAdministrator, 'DelegateOffice', own).thenRejected('notDelegable', { role: 'agency.administrator' });
  const signing = { ...delegation, of: officeOf(signatory), personId: fieldDirector.person };
  anOrganisation.ice().when(signatory, 'DelegateOffice', signing).thenRejected('notDelegable', { role: 'ice.signatory' });
});
test('days ahead, in order, half a year at most, and within the office’s own', () => {
  const on = (startsOn: string, endsOn: string) =>
    anOrganisation.agency().when(official, 'DelegateOffice', { ...delegation, startsOn, endsOn });
  on('2026-11-23', '2026-12-01').thenRejected('dateInPast');
  on('2026-12-02', '2026-12-01').thenRejected('datesCrossed');
  on('2026-12-01', '2027-06-01').thenRejected('dateTooFar');
  anOrganisation
    .agency()
    .and(agencyAdministrator, 'EndOffice', { officeId: officeOf(official), lastOn: '2026-12-10', reason: 'x' })
    .when(official, 'DelegateOffice', delegation)
    .thenRejected('officeOver');
});
test('who stands in belongs to the organisation, does not hold the office already, and sits in the same field office', () => {
  const story = anOrganisation.agency(fairviewPerson('second official', 'agency.official'));
  story.when(official, 'DelegateOffice', { ...delegation, personId: idOf('second official') }).thenRejected('alreadyHolds');
  story.when(official, 'DelegateOffice', { ...delegation, personId: idOf('nobody') }).thenRejected('notMember');
  story.when(official, 'DelegateOffice', { ...delegation, of: idOf('none') }).thenRejected('unknownOffice');
  const elsewhere = { ...investigations, person: idOf('elsewhere'), fieldOffice: 'elsewhere' };
  anOrganisation
    .ice(elsewhere)
    .where({ gathered: { fieldOffices: [zzOffice, 'elsewhere'] } })
    .when(fieldDirector, 'DelegateOffice', { ...delegation, of: officeOf(fieldDirector), personId: elsewhere.person })
    .thenRejected('seatedElsewhere');
});
test('the one who is back, the one who stood in and the administrator may end it; nobody else', () => {
  const running = anOrganisation.agency().and(official, 'DelegateOffice', delegation).later(9);
  for (const actor of [official, preparer, agencyAdministrator]) {
    const story = running.when(actor, 'EndDelegation', { officeId: idOf('delegation') }).thenTypes('DelegationEnded');
    expect(rolesAt(story, preparer.person, story.today)).not.toContain('agency.official');
  }
  running.when(agencyCounsel, 'EndDelegation', { officeId: idOf('delegation') }).thenRejected('notYourOffice');
  running.when(official, 'EndDelegation', { officeId: officeOf(official) }).thenRejected('notDelegation');
  running.when(official, 'EndDelegation', { officeId: idOf('none') }).thenRejected('unknownOffice');
  running
    .later(30)
    .when(official, 'EndDelegation', { officeId: idOf('delegation') })
    .thenRejected('officeOver');
});
test('an office that ends takes along whoever stands in for it', () => {
  const story = anOrganisation
    .agency()
    .and(official, 'DelegateOffice', delegation)
    .and(agencyAdministrator, 'EndOffice', { officeId: officeOf(official), lastOn: '2026-12-03', reason: 'x' });
  expect(rolesAt(story, preparer.person, '2026-12-03')).toContain('agency.official');
  expect(rolesAt(story, preparer.person, '2026-12-04')).not.toContain('agency.official');
});
test('ICE’s administrator arranges it in ICE', () => {
  const wish = { ...delegation, of: officeOf(fieldDirector), personId: investigations.person };
  anOrganisation.ice().when(iceAdministrator, 'DelegateOffice', wish).thenTypes('OfficeDelegated');
});
