import { test } from 'vitest';
import { aRequest, border, fileInTest, jail, people } from '../../testing/index.ts';

const { programOffice, official, investigations } = people;
const data = { documentId: null, notice: 'Without an answer the request lapses.' };
const answerBy = '2027-02-05';

test('after the agency’s date has passed, the program office gives notice with 30 business days', () => {
  aRequest
    .returned()
    .later(31)
    .when(programOffice, 'GiveLapseNotice', data)
    .then({ type: 'LapseNoticeGiven', data: { documentId: null, notice: fileInTest(data.notice, 'both'), answerBy } });
  aRequest.assessing().later(46).when(programOffice, 'GiveLapseNotice', data).thenTypes('LapseNoticeGiven');
  aRequest.determining().later(61).when(programOffice, 'GiveLapseNotice', data).thenTypes('LapseNoticeGiven');
});
test('not on the date itself', () => {
  aRequest.returned().later(30).when(programOffice, 'GiveLapseNotice', data).thenRejected('notYet', { on: '2026-12-24' });
});
test('not while ICE is next', () => {
  aRequest.answered().later(99).when(programOffice, 'GiveLapseNotice', data).thenRejected('agencyNotAwaited');
  const proposed = [jail, border].reduce(
    (story, { trackId }) => story.and(official, 'ProposeOutcome', { trackId, kind: 'selected', reason: 'r', offers: null, until: null }),
    aRequest.determining(),
  );
  proposed.later(99).when(programOffice, 'GiveLapseNotice', data).thenRejected('agencyNotAwaited');
  aRequest.acknowledged().later(99).when(programOffice, 'GiveLapseNotice', data).thenRejected('wrongPhase');
});
test('one notice at a time, and by the program office', () => {
  aRequest
    .returned()
    .later(31)
    .and(programOffice, 'GiveLapseNotice', data)
    .when(programOffice, 'GiveLapseNotice', data)
    .thenRejected('noticeRunning', { answerBy });
  aRequest.assessing().later(99).when(investigations, 'GiveLapseNotice', data).thenRejected('notYourRole');
});
