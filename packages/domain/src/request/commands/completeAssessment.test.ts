import { test } from 'vitest';
import { aRequest, digestOf, editionInTest, fileInTest, idOf, people } from '../../testing/index.ts';

const { investigations, preparer, detention } = people;
const summary = 'Beds and officers suffice.';
const meeting = { heldOn: '2026-11-24', documentId: null, minutes: 'm' };

test('when all is answered and a meeting was held, a liaison completes it; both have 60 days', () => {
  aRequest.answered().when(detention, 'CompleteAssessment', { summary }).thenTypes('AssessmentCompleted');
  aRequest
    .answered()
    .when(investigations, 'CompleteAssessment', { summary })
    .then({ type: 'AssessmentCompleted', data: { summary: fileInTest(summary, 'both'), dueOn: '2027-01-23' } });
});
test('it is not completed while sections of either side are open', () => {
  const met = aRequest.assessing().and(investigations, 'RecordMeeting', meeting);
  met
    .when(investigations, 'CompleteAssessment', { summary })
    .thenRejected('sectionsOpen', { sectionIds: ['needs', 'facilities', 'capacity'] });
});
test('it is not completed without a meeting', () => {
  const answered = [...editionInTest.agencySections, ...editionInTest.iceSections].reduce(
    (story, sectionId) =>
      story.and(sectionId === 'capacity' ? detention : preparer, 'FinishSection', {
        sectionId,
        snapshotId: idOf(sectionId),
        digest: digestOf(sectionId),
      }),
    aRequest.assessing(),
  );
  answered.when(investigations, 'CompleteAssessment', { summary }).thenRejected('meetingMissing');
});
test('a liaison of another case does not complete it', () => {
  aRequest
    .answered()
    .when({ ...investigations, person: 'another' }, 'CompleteAssessment', { summary })
    .thenRejected('notNamedLiaison');
});
