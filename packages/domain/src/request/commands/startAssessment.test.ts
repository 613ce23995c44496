import { test } from 'vitest';
import { aRequest, editionInTest, people } from '../../testing/index.ts';

const { investigations, detention, programOffice } = people;
const { editionId, agencySections, iceSections } = editionInTest;
const data = { edition: editionId, agencySections, iceSections };

test('either named liaison starts it; the agency has 45 days', () => {
  aRequest
    .acknowledged()
    .when(investigations, 'StartAssessment', data)
    .then({ type: 'AssessmentStarted', data: { ...data, dueOn: '2027-01-08' } });
  aRequest.acknowledged().when(detention, 'StartAssessment', data).thenTypes('AssessmentStarted');
});
test('another liaison does not', () => {
  aRequest
    .acknowledged()
    .when({ ...investigations, person: 'another' }, 'StartAssessment', data)
    .thenRejected('notNamedLiaison');
  aRequest.acknowledged().when(programOffice, 'StartAssessment', data).thenRejected('notYourRole');
});
test('the sections are those of the edition the request was opened with', () => {
  const story = aRequest.acknowledged();
  story.when(investigations, 'StartAssessment', { ...data, edition: '2027-1' }).thenRejected('editionUnknown');
  story.when(investigations, 'StartAssessment', { ...data, agencySections: ['needs'] }).thenRejected('editionUnknown');
  story.when(investigations, 'StartAssessment', { ...data, iceSections: ['other'] }).thenRejected('editionUnknown');
  story
    .where({ gathered: { edition: null } })
    .when(investigations, 'StartAssessment', data)
    .thenRejected('editionUnknown');
  story
    .where({ gathered: { edition: { ...editionInTest, editionId: '2027-1' } } })
    .when(investigations, 'StartAssessment', data)
    .thenRejected('editionUnknown');
});
