import { test } from 'vitest';
import { aRequest, fileInTest, idOf, people } from '../../testing/index.ts';

const { investigations, detention, official } = people;
const data = { heldOn: '2026-11-24', documentId: idOf('slides'), minutes: 'Both sides met.' };

test('a named liaison records a meeting; there can be several', () => {
  const once = aRequest
    .assessing()
    .when(investigations, 'RecordMeeting', data)
    .then({ type: 'MeetingRecorded', data: { ...data, minutes: fileInTest(data.minutes, 'both') } });
  once.when(detention, 'RecordMeeting', data).thenTypes('MeetingRecorded');
});
test('a meeting that has not been held is not recorded', () => {
  aRequest
    .assessing()
    .when(investigations, 'RecordMeeting', { ...data, heldOn: '2026-11-25' })
    .thenRejected('dateInFuture', { date: '2026-11-25' });
});
test('nobody else records it', () => {
  aRequest
    .assessing()
    .when({ ...detention, person: 'another' }, 'RecordMeeting', data)
    .thenRejected('notNamedLiaison');
  aRequest.assessing().when(official, 'RecordMeeting', data).thenRejected('notYourRole');
});
