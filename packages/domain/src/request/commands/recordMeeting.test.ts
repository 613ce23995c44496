import { expect, test } from 'vitest';
import { aRequest, fileInTest, idOf, people } from '../../testing/index.ts';
import { recorderOf } from '../minutes.ts';

const { investigations, detention, official, preparer, agencyCounsel } = people;
const data = { heldOn: '2026-11-24', documentId: idOf('slides'), minutes: 'Both sides met.' };
const more = { kind: 'visit', place: 'The jail', attendees: 'The jail’s captain, a liaison', whatWasSeen: 'Booking' } as const;

test('a named liaison records a meeting; there can be several', () => {
  const once = aRequest
    .assessing()
    .when(investigations, 'RecordMeeting', data)
    .then({ type: 'MeetingRecorded', data: { ...data, minutes: fileInTest(data.minutes, 'both') } });
  once.when(detention, 'RecordMeeting', data).thenTypes('MeetingRecorded');
});
test('the agency records one too; whose record it is stays', () => {
  for (const actor of [preparer, official]) {
    const { state } = aRequest.assessing().and(actor, 'RecordMeeting', data);
    expect('meetings' in state && state.meetings.map(recorderOf)).toEqual(['agency']);
  }
  const { state } = aRequest.assessing().and(detention, 'RecordMeeting', data);
  expect('meetings' in state && state.meetings.map(recorderOf)).toEqual(['ice']);
});
test('a visit says where it was, who attended and what was seen, and no word of it is in the event', () => {
  const { events } = aRequest.assessing().and(detention, 'RecordMeeting', { ...data, ...more });
  expect(events.at(-1)?.data).toEqual({
    ...data,
    kind: 'visit',
    minutes: fileInTest(data.minutes, 'both'),
    place: fileInTest(more.place, 'both'),
    attendees: fileInTest(more.attendees, 'both'),
    whatWasSeen: fileInTest(more.whatWasSeen, 'both'),
  });
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
  aRequest.assessing().when(agencyCounsel, 'RecordMeeting', data).thenRejected('notYourRole');
});
