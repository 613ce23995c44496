import { expect, test } from 'vitest';
import { anOrganisation, fairviewPerson, idOf, officeOf, otherPeople, people, term, zzOffice } from '../../testing/index.ts';
import { rolesOn } from '../offices.ts';

const { programOffice, official, preparer, agencyCounsel, fieldDirector, investigations } = people;
const { agencyAdministrator, iceAdministrator, oversightAdministrator } = otherPeople;
const grant = { personId: preparer.person, role: 'agency.counsel', ...term, writtenWordDocumentId: null, officeId: idOf('granted') };
type History = ReturnType<typeof anOrganisation.agency>;
const rolesAt = ({ state }: History, personId: string, day: string) => (state.phase === 'verified' ? rolesOn(state, personId, day) : []);

test('the administrator gives a further office, which counts from its first day to its last', () => {
  const story = anOrganisation.agency().and(agencyAdministrator, 'GrantOffice', { ...grant, startsOn: '2026-12-01', endsOn: '2026-12-24' });
  expect(rolesAt(story, preparer.person, '2026-11-30')).toEqual(['agency.preparer']);
  expect(rolesAt(story, preparer.person, '2026-12-01')).toEqual(['agency.preparer', 'agency.counsel']);
  expect(rolesAt(story, preparer.person, '2026-12-24')).toContain('agency.counsel');
  expect(rolesAt(story, preparer.person, '2026-12-25')).not.toContain('agency.counsel');
});
test('nobody gives an office to himself: not an administrator, not ICE’s, not oversight’s', () => {
  const to = ({ person }: { person: string }, role: string) => ({ ...grant, personId: person, role });
  anOrganisation.agency().when(agencyAdministrator, 'GrantOffice', to(agencyAdministrator, 'agency.official')).thenRejected('selfGrant');
  anOrganisation.ice().when(iceAdministrator, 'GrantOffice', to(iceAdministrator, 'ice.programOffice')).thenRejected('selfGrant');
  anOrganisation
    .oversight()
    .when(oversightAdministrator, 'GrantOffice', to(oversightAdministrator, 'oversight.reader'))
    .thenRejected('selfGrant');
});
test('a sole administrator’s further office is given by the program office, on the agency’s written word', () => {
  const wish = { ...grant, personId: agencyAdministrator.person, role: 'agency.official' };
  anOrganisation.agency().when(programOffice, 'GrantOffice', wish).thenRejected('writtenWordMissing');
  anOrganisation
    .agency()
    .when(programOffice, 'GrantOffice', { ...wish, writtenWordDocumentId: idOf('word') })
    .thenTypes('OfficeGranted');
});
test('an office is given to people of the organisation who are not shut out, and once', () => {
  const story = anOrganisation.agency();
  story.when(agencyAdministrator, 'GrantOffice', { ...grant, personId: idOf('nobody') }).thenRejected('notMember');
  story.when(agencyAdministrator, 'GrantOffice', { ...grant, role: 'agency.preparer' }).thenRejected('alreadyHolds');
  const out = story.and(agencyAdministrator, 'DisablePerson', { personId: preparer.person, reason: 'Left.' });
  out.when(agencyAdministrator, 'GrantOffice', grant).thenRejected('personDisabled');
});
test('one person of ICE sits in one field office', () => {
  const story = anOrganisation.ice().where({ gathered: { fieldOffices: [zzOffice, 'elsewhere'] } });
  const wish = { ...grant, personId: fieldDirector.person, role: 'ice.liaisonDetention' };
  story
    .when(iceAdministrator, 'GrantOffice', { ...wish, fieldOffice: 'elsewhere' })
    .thenRejected('seatedElsewhere', { fieldOffice: zzOffice });
  story.when(iceAdministrator, 'GrantOffice', { ...wish, fieldOffice: zzOffice }).thenTypes('OfficeGranted');
});
test('only administrators and the program office give and end offices', () => {
  const ending = { officeId: officeOf(preparer), lastOn: '2026-11-24', reason: 'Left.' };
  for (const actor of [official, preparer, agencyCounsel]) {
    anOrganisation.agency().when(actor, 'GrantOffice', grant).thenRejected('notYourRole');
    anOrganisation.agency().when(actor, 'EndOffice', ending).thenRejected('notYourRole');
  }
  anOrganisation.agency().when(iceAdministrator, 'EndOffice', ending).thenRejected('notFound');
});

test('an office ends at once, or after a day ahead', () => {
  const end = (lastOn: string) =>
    anOrganisation.agency().when(agencyAdministrator, 'EndOffice', { officeId: officeOf(preparer), lastOn, reason: 'x' });
  const gone = end('2026-11-23').thenTypes('OfficeEnded');
  expect(rolesAt(gone, preparer.person, '2026-11-24')).toEqual([]);
  expect(rolesAt(end('2026-12-31').thenTypes('OfficeEnded'), preparer.person, '2026-12-31')).toEqual(['agency.preparer']);
  end('2026-11-22').thenRejected('dateInPast');
  end('2028-01-01').thenRejected('dateTooFar');
  gone
    .when(agencyAdministrator, 'EndOffice', { officeId: officeOf(preparer), lastOn: '2026-11-24', reason: 'x' })
    .thenRejected('officeOver');
  anOrganisation
    .agency()
    .when(agencyAdministrator, 'EndOffice', { officeId: idOf('none'), lastOn: '2026-11-24', reason: 'x' })
    .thenRejected('unknownOffice');
});
test('an office that ended acts no more, whatever the session still says', () => {
  const second = fairviewPerson('second administrator', 'agency.administrator');
  const story = anOrganisation
    .agency(second)
    .and(agencyAdministrator, 'EndOffice', { officeId: officeOf(second), lastOn: '2026-11-23', reason: 'x' });
  story.when(second, 'GrantOffice', grant).thenRejected('notYourRole');
});
test('the last administrator’s office ends by the program office only, which says why', () => {
  const ending = { officeId: officeOf(agencyAdministrator), lastOn: '2026-11-23', reason: 'Died in office.' };
  const story = anOrganisation.agency();
  story.when(agencyAdministrator, 'EndOffice', ending).thenRejected('lastAdministrator');
  story.when(programOffice, 'EndOffice', ending).thenTypes('OfficeEnded');
  const second = fairviewPerson('second administrator', 'agency.administrator');
  anOrganisation.agency(second).when(agencyAdministrator, 'EndOffice', ending).thenTypes('OfficeEnded');
});
test('ICE’s last administrator is not ended by anybody at the doors', () => {
  const ending = { officeId: officeOf(iceAdministrator), lastOn: '2026-11-24', reason: 'x' };
  anOrganisation.ice().when(iceAdministrator, 'EndOffice', ending).thenRejected('lastAdministrator');
  anOrganisation.ice().when(programOffice, 'EndOffice', ending).thenRejected('notYourRole');
});
test('liaisons and directors have no word in who holds what', () => {
  anOrganisation
    .ice()
    .when(investigations, 'GrantOffice', { ...grant, role: 'ice.counsel' })
    .thenRejected('notYourRole');
});
