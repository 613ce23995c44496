import { expect, test } from 'vitest';
import { aRequest, fileInTest, people } from '../../testing/index.ts';
import { disputeOf, disputeStanding } from '../dispute.ts';
import { timeline } from '../timeline.ts';

const { official, programOffice, headquarters, fieldDirector } = people;
const withdrawn = aRequest
  .submitted()
  .and(official, 'WithdrawRequest', { statedOn: '2026-11-24', statementDocumentId: null, statement: 'We withdraw.' });
const disputed = withdrawn.later(5).and(official, 'DisputeEnding', { statement: 'We did not.', documentId: null });
const data = { statement: 'The letter was of another agency.', stands: false };

test('ICE says whether the ending stands, and both words stay', () => {
  const answered = disputed
    .when(headquarters, 'AnswerDispute', data)
    .then({ type: 'DisputeAnswered', data: { ...data, statement: fileInTest(data.statement, 'both') } });
  expect(disputeStanding(answered.state)).toBe('corrected');
  expect(disputeOf(answered.state)).toMatchObject({
    statement: fileInTest('We did not.', 'both'),
    on: '2026-11-29',
    answer: { statement: fileInTest(data.statement, 'both'), stands: false, by: { role: 'ice.headquarters' } },
  });
  expect(answered.state.phase).toBe('withdrawn');
  expect(timeline(answered.events).map(({ event }) => event.type)).toEqual(
    expect.arrayContaining(['RequestWithdrawn', 'EndingDisputed', 'DisputeAnswered']),
  );
  expect(disputeStanding(disputed.and(programOffice, 'AnswerDispute', { ...data, stands: true }).state)).toBe('stands');
});
test('nothing is answered that was not disputed, or twice, or by another office', () => {
  withdrawn.when(headquarters, 'AnswerDispute', data).thenRejected('notDisputed');
  disputed.and(headquarters, 'AnswerDispute', data).when(programOffice, 'AnswerDispute', data).thenRejected('disputeAnswered');
  disputed.when(official, 'AnswerDispute', data).thenRejected('notYourRole');
  disputed.when(fieldDirector, 'AnswerDispute', data).thenRejected('notFound');
});
