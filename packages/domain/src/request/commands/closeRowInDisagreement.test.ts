import { expect, test } from 'vitest';
import { aRequest, directorElsewhere, idOf, jail, people } from '../../testing/index.ts';

const { official, fieldDirector, programOffice, civilRights } = people;
const refusal = {
  trackId: jail.trackId,
  kind: 'notSelected',
  reason: 'There are no funds.',
  offers: null,
  until: null,
  reasonCodes: ['iceLacksFunds'],
};
const disagreementId = idOf('word');
const close = { trackId: jail.trackId, reason: 'There are no funds.', reasonCodes: ['iceLacksFunds'] };
const refused = aRequest.determining([jail]).and(fieldDirector, 'ProposeOutcome', refusal);
const disagreed = refused.and(official, 'RecordDisagreement', { disagreementId, trackId: jail.trackId, text: 'We need it.' });
const answered = disagreed.and(fieldDirector, 'AnswerDisagreement', { disagreementId, text: 'The year is spent.' });

test('a case ends with a recorded disagreement: closed row, review, both concur, and both words stay', () => {
  const closed = answered.later(30).and(fieldDirector, 'CloseRowInDisagreement', close);
  const reviewed = closed
    .and(programOffice, 'NameCivilRightsReviewer', { reviewer: civilRights.person })
    .and(civilRights, 'RecordCivilRightsReview', { finding: 'noObjection', conditions: [], note: null, sources: ['complaints'] });
  const digest = reviewed.content.determinationDigest;
  const { state } = reviewed.and(official, 'ConcurDetermination', { digest }).and(fieldDirector, 'ConcurDetermination', { digest });
  if (state.phase !== 'closedWithoutAgreement') throw new Error(state.phase);
  expect(state.tracks[0]?.standing).toMatchObject({ kind: 'closed', disagreementId, outcome: { kind: 'notSelected' } });
  expect(state.disagreements).toMatchObject([{ disagreementId, by: { party: 'agency' }, answer: { by: { party: 'ice' } } }]);
});
test('not before the disagreement has stood for its 30 days', () => {
  answered.later(29).when(fieldDirector, 'CloseRowInDisagreement', close).thenRejected('notYet', { on: '2026-12-24' });
});
test('not before the agency disagreed with this row, and was answered', () => {
  refused.later(40).when(fieldDirector, 'CloseRowInDisagreement', close).thenRejected('disagreementMissing');
  disagreed.later(40).when(fieldDirector, 'CloseRowInDisagreement', close).thenRejected('disagreementUnanswered');
});
test('only where ICE refuses: nothing is selected, and nothing of the agency’s is closed', () => {
  const countered = answered.and(official, 'ProposeOutcome', { ...refusal, kind: 'selected', reasonCodes: ['fitsNeeds'] }).later(40);
  countered.when(fieldDirector, 'CloseRowInDisagreement', close).thenRejected('notRefused');
  answered
    .later(40)
    .when(fieldDirector, 'CloseRowInDisagreement', { ...close, reasonCodes: ['fitsNeeds'] })
    .thenRejected('reasonUnfit');
});
test('only the director of this field office closes it', () => {
  answered.later(40).when(directorElsewhere, 'CloseRowInDisagreement', close).thenRejected('otherFieldOffice');
  answered.later(40).when(official, 'CloseRowInDisagreement', close).thenRejected('notYourRole');
});
test('a disagreement is answered by the other side, once, and stops no concurrence', () => {
  disagreed.when(official, 'AnswerDisagreement', { disagreementId, text: 'No.' }).thenRejected('noDisagreementOpen');
  refused.when(fieldDirector, 'AnswerDisagreement', { disagreementId, text: 'No.' }).thenRejected('noDisagreementOpen');
  disagreed.when(official, 'RecordDisagreement', { disagreementId, trackId: null, text: 'Again.' }).thenRejected('idTaken');
  disagreed
    .when(official, 'RecordDisagreement', { disagreementId: idOf('b'), trackId: idOf('x'), text: 'No.' })
    .thenRejected('unknownTrack');
  const both = answered.and(official, 'RecordDisagreement', { disagreementId: idOf('whole'), trackId: null, text: 'It takes long.' });
  both.when(fieldDirector, 'AnswerDisagreement', { disagreementId, text: 'Again.' }).thenRejected('disagreementAnswered');
  both.when(fieldDirector, 'AnswerDisagreement', { disagreementId: idOf('none'), text: 'No.' }).thenRejected('unknownDisagreement');
  const own = both.and(fieldDirector, 'RecordDisagreement', { disagreementId: idOf('ice'), trackId: null, text: 'So do we.' });
  own.when(fieldDirector, 'AnswerDisagreement', { disagreementId: idOf('ice'), text: 'No.' }).thenRejected('ownDisagreement');
  const reviewed = aRequest.reviewed([jail]).and(official, 'RecordDisagreement', { disagreementId, trackId: null, text: 'It takes long.' });
  reviewed.when(official, 'ConcurDetermination', { digest: reviewed.content.determinationDigest }).thenTypes('DeterminationConcurred');
});
