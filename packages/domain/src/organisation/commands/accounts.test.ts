import { expect, test } from 'vitest';
import { anOrganisation, calledBack, fairviewPerson, idOf, otherPeople, people, secondProgramOffice } from '../../testing/index.ts';
import { rolesOn } from '../offices.ts';

const { official, preparer, programOffice, oversight, agencyCounsel, clock } = people;
const { agencyAdministrator, iceAdministrator, oversightAdministrator } = otherPeople;
const about = { personId: preparer.person, reason: 'Lost the telephone.' };
const who = { personId: preparer.person };

test('who is shut out holds nothing until let in again', () => {
  const out = anOrganisation.agency().when(agencyAdministrator, 'DisablePerson', about).thenTypes('PersonDisabled');
  if (out.state.phase !== 'verified') throw new Error('not there');
  expect(rolesOn(out.state, preparer.person, out.today)).toEqual([]);
  out.when(agencyAdministrator, 'DisablePerson', about).thenRejected('personDisabled');
  const back = out.when(agencyAdministrator, 'ReopenPerson', about).thenTypes('PersonReopened');
  if (back.state.phase !== 'verified') throw new Error('not there');
  expect(rolesOn(back.state, preparer.person, back.today)).toEqual(['agency.preparer']);
  back.when(agencyAdministrator, 'ReopenPerson', about).thenRejected('notDisabled');
  back.when(agencyAdministrator, 'ReopenPerson', { ...about, personId: idOf('nobody') }).thenRejected('notMember');
});
test('nobody shuts himself out, and not the last administrator', () => {
  anOrganisation
    .agency()
    .when(agencyAdministrator, 'DisablePerson', { ...about, personId: agencyAdministrator.person })
    .thenRejected('notYourself');
  anOrganisation
    .agency()
    .when(programOffice, 'DisablePerson', { ...about, personId: agencyAdministrator.person })
    .thenTypes('PersonDisabled');
  const second = fairviewPerson('second administrator', 'agency.administrator');
  const one = anOrganisation.agency(second).and(agencyAdministrator, 'DisablePerson', { ...about, personId: second.person });
  one.when(second, 'DisablePerson', { ...about, personId: agencyAdministrator.person }).thenRejected('notYourRole');
});

test('a lost factor goes by two people: one starts, another confirms', () => {
  const started = anOrganisation.agency().when(agencyAdministrator, 'StartFactorReset', about).thenTypes('FactorResetStarted');
  started.when(official, 'StartFactorReset', about).thenRejected('resetRunning');
  started.when(agencyAdministrator, 'ConfirmFactorReset', who).thenRejected('sameHandReset');
  const gone = started.when(official, 'ConfirmFactorReset', who).then({ type: 'FactorResetConfirmed', data: { ...who, byCallBack: null } });
  gone.when(official, 'ConfirmFactorReset', who).thenRejected('noReset');
});
test('whose factor it is neither starts nor confirms', () => {
  const own = { ...about, personId: official.person };
  anOrganisation.agency().when(official, 'StartFactorReset', own).thenRejected('notYourself');
  anOrganisation
    .agency()
    .and(agencyAdministrator, 'StartFactorReset', own)
    .when(official, 'ConfirmFactorReset', { personId: official.person })
    .thenRejected('sameHandReset');
});
test('where the agency has no second person the program office calls back; where it has one it does not', () => {
  const reset = { ...about, personId: official.person };
  const byCallBack = { personId: official.person, ...calledBack };
  anOrganisation
    .agency()
    .and(agencyAdministrator, 'StartFactorReset', reset)
    .when(programOffice, 'ConfirmFactorResetByCallBack', byCallBack)
    .thenTypes('FactorResetConfirmed');
  anOrganisation
    .agency()
    .and(agencyAdministrator, 'StartFactorReset', about)
    .when(programOffice, 'ConfirmFactorResetByCallBack', { ...byCallBack, ...who })
    .thenRejected('secondPersonThere');
});
test('two people of the program office where the agency’s only keeper lost the factor', () => {
  const reset = { ...about, personId: agencyAdministrator.person };
  const started = anOrganisation
    .agency()
    .and(agencyAdministrator, 'DisablePerson', { personId: official.person, reason: 'Left.' })
    .and(programOffice, 'StartFactorReset', reset);
  const call = { personId: agencyAdministrator.person, ...calledBack };
  started.when(programOffice, 'ConfirmFactorResetByCallBack', call).thenRejected('sameHandReset');
  started.when(secondProgramOffice, 'ConfirmFactorResetByCallBack', { ...call, calledOn: '2026-11-25' }).thenRejected('dateInFuture');
  started.when(secondProgramOffice, 'ConfirmFactorResetByCallBack', call).thenTypes('FactorResetConfirmed');
  anOrganisation.agency().when(programOffice, 'ConfirmFactorResetByCallBack', call).thenRejected('noReset');
});
test('the program office does not confirm as if it were the agency’s second person', () => {
  anOrganisation
    .agency()
    .and(agencyAdministrator, 'StartFactorReset', about)
    .when(programOffice, 'ConfirmFactorReset', who)
    .thenRejected('notYourRole');
});
test('in ICE the program office is the second person, in oversight a reader', () => {
  const inIce = { ...about, personId: people.fieldDirector.person };
  anOrganisation
    .ice()
    .and(iceAdministrator, 'StartFactorReset', inIce)
    .when(programOffice, 'ConfirmFactorReset', { personId: inIce.personId })
    .thenTypes('FactorResetConfirmed');
  const readers = { ...about, personId: oversight.person };
  const started = anOrganisation.oversight().and(oversightAdministrator, 'StartFactorReset', readers);
  started.when(oversight, 'ConfirmFactorReset', { personId: oversight.person }).thenRejected('sameHandReset');
});
test('what was started is left alone again', () => {
  const started = anOrganisation.agency().and(agencyAdministrator, 'StartFactorReset', about);
  const left = started.when(official, 'CancelFactorReset', who).thenTypes('FactorResetCancelled');
  left.when(official, 'CancelFactorReset', who).thenRejected('noReset');
});

test('a locked account is released by an administrator, not by its holder', () => {
  anOrganisation.agency().when(agencyAdministrator, 'ReleaseAccount', about).thenTypes('AccountReleased');
  anOrganisation.agency().when(agencyCounsel, 'ReleaseAccount', about).thenRejected('notYourRole');
  anOrganisation
    .agency()
    .when(agencyAdministrator, 'ReleaseAccount', { ...about, personId: agencyAdministrator.person })
    .thenRejected('notYourself');
});
test('an agency’s last administrator is released by the program office, others by their own', () => {
  const last = { ...about, personId: agencyAdministrator.person };
  anOrganisation.agency().when(programOffice, 'ReleaseAccount', last).thenTypes('AccountReleased');
  anOrganisation.agency().when(programOffice, 'ReleaseAccount', about).thenRejected('ownAdministratorThere');
});

test('the yearly look is recorded, and the calendar reminds when it is due', () => {
  const looked = anOrganisation.agency().and(agencyAdministrator, 'RecordReview', { note: null });
  expect(looked.state).toMatchObject({ reviewedOn: '2026-11-24', reviewDueOn: '2027-11-24' });
  looked.later(364).when(clock, 'RemindOfReview').thenRejected('notYet', { on: '2027-11-24' });
  const reminded = looked.later(365).when(clock, 'RemindOfReview').thenTypes('ReviewReminded');
  reminded.later(29).when(clock, 'RemindOfReview').thenRejected('notYet');
  reminded.later(30).when(clock, 'RemindOfReview').thenTypes('ReviewReminded');
  anOrganisation.agency().when(programOffice, 'RecordReview', { note: null }).thenRejected('notYourRole');
});
