import { test } from 'vitest';
import { aRequest, fileInTest, people } from '../../testing/index.ts';

const { programOffice, civilRights } = people;
const table = aRequest.agreed().and(programOffice, 'NameCivilRightsReviewer', { reviewer: civilRights.person });
const data = { finding: 'noObjectionWithConditions', conditions: ['Interpreters at intake'], note: 'See the complaint record.' } as const;

test('the named reviewer records the finding; conditions are for both, the note for ICE', () => {
  table.when(civilRights, 'RecordCivilRightsReview', data).then({
    type: 'CivilRightsReviewed',
    data: {
      finding: data.finding,
      conditions: data.conditions.map((text) => fileInTest(text, 'both')),
      note: fileInTest(data.note, 'ice'),
    },
  });
});
test('a condition or an objection is told in words', () => {
  table.when(civilRights, 'RecordCivilRightsReview', { ...data, conditions: [] }).thenRejected('conditionsMissing');
  table.when(civilRights, 'RecordCivilRightsReview', { ...data, finding: 'objection', conditions: [] }).thenRejected('conditionsMissing');
  table
    .when(civilRights, 'RecordCivilRightsReview', { finding: 'noObjection', conditions: [], note: null })
    .thenTypes('CivilRightsReviewed');
});
test('only the named reviewer records it', () => {
  aRequest.agreed().when(civilRights, 'RecordCivilRightsReview', data).thenRejected('civilRightsReviewerMissing');
  table.when({ ...civilRights, person: 'another' }, 'RecordCivilRightsReview', data).thenRejected('notNamedReviewer');
});
test('the table is settled before it is reviewed', () => {
  aRequest
    .determining()
    .and(programOffice, 'NameCivilRightsReviewer', { reviewer: civilRights.person })
    .when(civilRights, 'RecordCivilRightsReview', data)
    .thenRejected('tracksOpen');
  aRequest
    .determining([])
    .and(programOffice, 'NameCivilRightsReviewer', { reviewer: civilRights.person })
    .when(civilRights, 'RecordCivilRightsReview', data)
    .thenRejected('noTracks');
});
