import { expect, test } from 'vitest';
import { aRequest, border, digestOf, directorElsewhere, jail, people } from '../../testing/index.ts';

const { official, fieldDirector, programOffice, civilRights, investigations } = people;
const story = aRequest.reviewed();
const digest = story.content.determinationDigest;
const concurred = { type: 'DeterminationConcurred', data: { digest } } as const;
const deferred = { kind: 'deferred', until: '2027-03-01' };

test('the second concurrence with the same text makes it joint, and headquarters has 30 business days', () => {
  const first = story.when(official, 'ConcurDetermination', { digest }).then(concurred);
  first
    .when(fieldDirector, 'ConcurDetermination', { digest })
    .then(concurred, { type: 'DeterminationReached', data: { digest, result: 'goesOn', dueOn: '2027-01-05' } });
  story
    .and(fieldDirector, 'ConcurDetermination', { digest })
    .when(official, 'ConcurDetermination', { digest })
    .thenTypes('DeterminationConcurred', 'DeterminationReached');
});
test('when nothing is selected, the request closes without agreement', () => {
  const none = { kind: 'notSelected' };
  const ended = aRequest.concurred([jail, border], { [jail.trackId]: none, [border.trackId]: none });
  expect(ended.state.phase).toBe('closedWithoutAgreement');
});
test('when all is deferred, it waits until the first date', () => {
  const { state } = aRequest.concurred([jail, border], {
    [jail.trackId]: deferred,
    [border.trackId]: { ...deferred, until: '2027-02-01' },
  });
  expect(state).toMatchObject({ phase: 'deferred', until: '2027-02-01' });
});
test('when one is selected, the deferred ones do not stop it', () => {
  expect(aRequest.concurred([jail, border], { [border.trackId]: deferred }).state.phase).toBe('headquartersReview');
});
test('nobody concurs with a text that they did not see', () => {
  story.when(official, 'ConcurDetermination', { digest: digestOf('another table') }).thenRejected('otherPage', { digest });
});
test('a side concurs once with one text, and again when the text is another', () => {
  const once = story.and(official, 'ConcurDetermination', { digest });
  once.when(official, 'ConcurDetermination', { digest }).thenRejected('alreadyConcurred');
  const changed = { content: { determinationDigest: digestOf('changed') } };
  once
    .where(changed)
    .when(fieldDirector, 'ConcurDetermination', { digest: digestOf('changed') })
    .thenTypes('DeterminationConcurred');
  once
    .where(changed)
    .when(official, 'ConcurDetermination', { digest: digestOf('changed') })
    .thenTypes('DeterminationConcurred');
});
test('it needs a settled table, a reviewer, a finding and no objection to something selected', () => {
  aRequest.determining().when(official, 'ConcurDetermination', { digest }).thenRejected('tracksOpen');
  aRequest.agreed().when(official, 'ConcurDetermination', { digest }).thenRejected('civilRightsReviewerMissing');
  const named = aRequest.agreed().and(programOffice, 'NameCivilRightsReviewer', { reviewer: civilRights.person });
  named.when(official, 'ConcurDetermination', { digest }).thenRejected('civilRightsOpen');
  const objected = named.and(civilRights, 'RecordCivilRightsReview', { finding: 'objection', conditions: ['No interpreter'], note: null });
  objected.when(official, 'ConcurDetermination', { digest: objected.content.determinationDigest }).thenRejected('civilRightsObjection');
});
test('an objection does not stop a table on which nothing is selected', () => {
  const none = aRequest
    .agreed([jail], { [jail.trackId]: { kind: 'notSelected' } })
    .and(programOffice, 'NameCivilRightsReviewer', { reviewer: civilRights.person });
  const objected = none.and(civilRights, 'RecordCivilRightsReview', { finding: 'objection', conditions: ['No interpreter'], note: null });
  objected.when(official, 'ConcurDetermination', { digest: objected.content.determinationDigest }).thenTypes('DeterminationConcurred');
});
test('for ICE the director of this field office concurs, who neither assessed nor reviews civil rights', () => {
  story.when(directorElsewhere, 'ConcurDetermination', { digest }).thenRejected('otherFieldOffice');
  story
    .when({ ...fieldDirector, person: investigations.person }, 'ConcurDetermination', { digest })
    .thenRejected('sameHand', { did: 'assessed' });
  story
    .when({ ...fieldDirector, person: civilRights.person }, 'ConcurDetermination', { digest })
    .thenRejected('sameHand', { did: 'reviewedCivilRights' });
});
test('nobody concurs for both sides', () => {
  story
    .and(official, 'ConcurDetermination', { digest })
    .when({ ...fieldDirector, person: official.person }, 'ConcurDetermination', { digest })
    .thenRejected('actedForOtherSide');
});
