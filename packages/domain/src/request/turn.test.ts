import { expect, test } from 'vitest';
import { aRequest, border, everything, jail, people } from '../testing/index.ts';
import { clockCommand } from './deadlines.ts';
import { request } from './decide.ts';
import { nextStep, turn } from './turn.ts';

const { official, fieldDirector, programOffice, civilRights, investigations, preparer } = people;
type Story = ReturnType<typeof aRequest.draft>;
const step = ({ state }: Story) => {
  const { code, holder, dueOn } = nextStep(state);
  return [code, holder, dueOn];
};
const propose = (trackId: string) => ({ trackId, kind: 'selected', reason: 'r', offers: null, until: null });

test('each phase says what is next, whose turn it is and by when', () => {
  expect(step(aRequest.draft())).toEqual(['agencySends', 'agency', null]);
  expect(step(aRequest.submitted())).toEqual(['iceAcknowledges', 'ice', '2026-12-08']);
  expect(step(aRequest.returned())).toEqual(['agencyCompletes', 'agency', '2026-12-24']);
  expect(step(aRequest.acknowledged())).toEqual(['assessmentStarts', 'ice', '2026-12-08']);
  expect(step(aRequest.deferred())).toEqual(['deferralTakenUp', 'nobody', '2027-03-01']);
  expect(step(aRequest.concurred())).toEqual(['fieldRecommends', 'ice', '2027-01-05']);
  expect(step(aRequest.recommended())).toEqual(['headquartersDecides', 'ice', '2027-01-05']);
  expect(step(aRequest.approved())).toEqual(['agreementsDrafted', 'nobody', null]);
  const held = aRequest.submitted().and(programOffice, 'HoldRequest', { reason: 'r', reviewOn: '2027-01-04' });
  expect(step(held)).toEqual(['holdReviewed', 'ice', '2027-01-04']);
});
test('in the assessment the turn follows the open sections, then the meeting, then the summary', () => {
  expect(step(aRequest.assessing())).toEqual(['bothAnswer', 'both', '2027-01-08']);
  const answered = aRequest.answered();
  expect(step(answered)).toEqual(['assessmentSummedUp', 'ice', '2026-12-22']);
  expect(step(answered.and(investigations, 'ReopenSection', { sectionId: 'needs', reason: 'r' }))).toEqual([
    'agencyAnswers',
    'agency',
    '2027-01-08',
  ]);
  expect(step(answered.and(preparer, 'ReopenSection', { sectionId: 'capacity', reason: 'r' }))).toEqual([
    'iceAnswers',
    'ice',
    '2026-12-22',
  ]);
});
test('at the table the turn is with whoever has to answer', () => {
  const table = aRequest.determining();
  const due = '2027-01-23';
  expect(step(table)).toEqual(['outcomesProposed', 'both', due]);
  const byAgency = table.and(official, 'ProposeOutcome', propose(jail.trackId)).and(official, 'ProposeOutcome', propose(border.trackId));
  expect(step(byAgency)).toEqual(['proposalsAnswered', 'ice', due]);
  const mixed = byAgency.and(fieldDirector, 'ProposeOutcome', propose(border.trackId));
  expect(step(mixed)).toEqual(['proposalsAnswered', 'both', due]);
  expect(step(mixed.and(fieldDirector, 'AgreeOutcome', { trackId: jail.trackId }))).toEqual(['proposalsAnswered', 'agency', due]);
  expect(step(aRequest.agreed())).toEqual(['reviewerNamed', 'ice', due]);
  const named = aRequest.agreed().and(programOffice, 'NameCivilRightsReviewer', { reviewer: civilRights.person });
  expect(step(named)).toEqual(['civilRightsReviewed', 'ice', due]);
  const objected = named.and(civilRights, 'RecordCivilRightsReview', { finding: 'objection', conditions: ['c'], note: null });
  expect(step(objected)).toEqual(['objectionResolved', 'both', due]);
  const reviewed = aRequest.reviewed();
  const digest = reviewed.content.determinationDigest;
  expect(step(reviewed)).toEqual(['determinationConcurred', 'both', due]);
  expect(step(reviewed.and(official, 'ConcurDetermination', { digest }))).toEqual(['determinationConcurred', 'ice', due]);
  expect(step(reviewed.and(fieldDirector, 'ConcurDetermination', { digest }))).toEqual(['determinationConcurred', 'agency', due]);
});
test('a running notice sets the agency’s date', () => {
  const noticed = aRequest.returned().later(31).and(programOffice, 'GiveLapseNotice', { documentId: null, notice: 'n' });
  expect(step(noticed)).toEqual(['agencyCompletes', 'agency', '2027-02-05']);
});
test('while ICE is next, a running notice sets no date', () => {
  const table = aRequest.reviewed();
  const noticed = table
    .and(fieldDirector, 'ConcurDetermination', { digest: table.content.determinationDigest })
    .later(61)
    .and(programOffice, 'GiveLapseNotice', { documentId: null, notice: 'n' });
  expect(step(noticed)).toEqual(['determinationConcurred', 'agency', '2027-03-05']);
  const renamed = noticed.and(programOffice, 'NameCivilRightsReviewer', { reviewer: everything.ice.person });
  expect(step(renamed)).toEqual(['civilRightsReviewed', 'ice', '2027-01-23']);
  expect(clockCommand(renamed.state, '2028-01-01')).toBeUndefined();
});
test('an agency that asked on paper first takes its request over', () => {
  const returned = aRequest.onPaper().and(programOffice, 'ReturnRequest', { gaps: ['g'] });
  expect(nextStep(returned.state)).toMatchObject({ code: 'agencyTakesOver', by: ['agency.official'] });
  expect(nextStep(returned.and(official, 'TakeOverRequest').state)).toMatchObject({ code: 'agencyCompletes' });
});
test('it says since when, and starts anew only when the turn passes on', () => {
  const sent = aRequest.submitted();
  expect(turn(sent.state).since).toBe('2026-11-24');
  const acknowledged = sent.later(3).and(programOffice, 'AcknowledgeRequest', {
    fieldOffice: 'zz-field-office',
    investigations: investigations.person,
    detention: people.detention.person,
  });
  expect(turn(acknowledged.state).since).toBe('2026-11-24');
  expect(turn(sent.later(3).and(programOffice, 'ReturnRequest', { gaps: ['g'] }).state).since).toBe('2026-11-27');
});
test('it says the same from every side’s view', () => {
  for (const { state, content } of [aRequest.assessing(), aRequest.reviewed(), aRequest.recommended(), aRequest.approved()])
    for (const party of ['agency', 'ice', 'oversight', 'system'] as const)
      expect(nextStep(request.viewFor(party, state, content))).toEqual(nextStep(state));
});
