import { expect, test } from 'vitest';
import { aRequest, digestOf, draftDigest, fileInTest, idOf, jail, people } from '../../testing/index.ts';

const { programOffice, preparer, official } = people;
const noticed = aRequest.returned().later(31).and(programOffice, 'GiveLapseNotice', { documentId: null, notice: 'Answer us.' });
const statement = 'We are still collecting the figures.';

test('the agency answers, and the notice is void', () => {
  const answered = noticed
    .later(90)
    .when(preparer, 'AnswerLapseNotice', { statement })
    .then({ type: 'LapseNoticeAnswered', data: { statement: fileInTest(statement, 'both') } });
  expect(answered.state).toMatchObject({ lapse: null });
});
test('an official answers as well', () => {
  noticed.when(official, 'AnswerLapseNotice', { statement }).thenTypes('LapseNoticeAnswered');
});
test('without a notice there is nothing to answer', () => {
  aRequest.returned().when(preparer, 'AnswerLapseNotice', { statement }).thenRejected('noticeMissing');
});
test('anything else that the agency does answers it too', () => {
  const sent = noticed.and(official, 'SubmitRequest', { submissionId: idOf('again'), digest: draftDigest, asks: [jail], adviseUs: false });
  expect(sent.state).toMatchObject({ phase: 'submitted', lapse: null });
  const notice = { documentId: null, notice: 'Answer us.' };
  const answering = aRequest.assessing().later(46).and(programOffice, 'GiveLapseNotice', notice);
  const section = { sectionId: 'needs', snapshotId: idOf('s'), digest: digestOf('needs') };
  expect(answering.and(preparer, 'FinishSection', section).state).toMatchObject({ phase: 'assessing', lapse: null });
});
