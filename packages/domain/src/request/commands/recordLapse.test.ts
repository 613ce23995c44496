import { test } from 'vitest';
import { aRequest, everything, people } from '../../testing/index.ts';

const { programOffice, clock, official, fieldDirector } = people;
const notice = { documentId: null, notice: 'Answer us.' };
const noticed = aRequest.returned().later(31).and(programOffice, 'GiveLapseNotice', notice);

test('after the notice ran out, the clock or the program office records the lapse', () => {
  for (const actor of [clock, programOffice]) noticed.later(43).when(actor, 'RecordLapse').then({ type: 'RequestLapsed', data: {} });
});
test('not on the last day, and never without a notice', () => {
  noticed.later(42).when(clock, 'RecordLapse').thenRejected('noticeRunning', { answerBy: '2027-02-05' });
  aRequest.returned().later(999).when(clock, 'RecordLapse').thenRejected('noticeMissing');
});
test('not when the notice was answered', () => {
  noticed
    .and(official, 'AnswerLapseNotice', { statement: 'It stands.' })
    .later(999)
    .when(clock, 'RecordLapse')
    .thenRejected('noticeMissing');
});
test('not when the next step became ICE’s after the notice', () => {
  const table = aRequest.reviewed();
  const ice = table
    .and(fieldDirector, 'ConcurDetermination', { digest: table.content.determinationDigest })
    .later(61)
    .and(programOffice, 'GiveLapseNotice', notice);
  const renamed = ice.and(programOffice, 'NameCivilRightsReviewer', { reviewer: everything.ice.person });
  renamed.later(99).when(clock, 'RecordLapse').thenRejected('agencyNotAwaited');
});
