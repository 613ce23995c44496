import { expect, test } from 'vitest';
import { aRequest, fileInTest, idOf, people } from '../../testing/index.ts';
import { minutesStanding } from '../minutes.ts';

const { investigations, detention, official, preparer, fieldDirector } = people;
const minutes = 'Both sides met in Fairview.';
const meetingId = fileInTest(minutes, 'both').textId;
const met = aRequest.assessing().and(investigations, 'RecordMeeting', { heldOn: '2026-11-24', documentId: null, minutes });
const asWritten = { meetingId, note: null };
const withNote = { meetingId, note: 'The annex was not shown.' };
const standing = ({ state }: typeof met) => 'meetings' in state && state.meetings.map(minutesStanding);

test('the other side says that the minutes are right as written, or adds a note', () => {
  expect(standing(met)).toEqual(['notAcknowledged']);
  expect(standing(met.when(preparer, 'AcknowledgeMinutes', asWritten).then({ type: 'MinutesAcknowledged', data: asWritten }))).toEqual([
    'asWritten',
  ]);
  const noted = met.when(official, 'AcknowledgeMinutes', withNote).then({
    type: 'MinutesAcknowledged',
    data: { meetingId, note: fileInTest(withNote.note, 'both') },
  });
  expect(standing(noted)).toEqual(['withNote']);
});
test('the side that wrote them adds notes, and says no yes to itself', () => {
  met.when(detention, 'AcknowledgeMinutes', asWritten).thenRejected('noteMissing');
  const annotated = met.and(detention, 'AcknowledgeMinutes', withNote);
  expect(standing(annotated)).toEqual(['notAcknowledged']);
  const byAgency = aRequest.assessing().and(official, 'RecordMeeting', { heldOn: '2026-11-24', documentId: null, minutes });
  byAgency.when(preparer, 'AcknowledgeMinutes', asWritten).thenRejected('noteMissing');
  expect(standing(byAgency.and(detention, 'AcknowledgeMinutes', asWritten))).toEqual(['asWritten']);
});
test('a yes is said once; a note can follow it, and both stay', () => {
  const yes = met.and(official, 'AcknowledgeMinutes', asWritten);
  yes.when(preparer, 'AcknowledgeMinutes', asWritten).thenRejected('minutesAcknowledged');
  const noted = yes.and(preparer, 'AcknowledgeMinutes', withNote);
  expect('meetings' in noted.state && noted.state.meetings[0]?.words).toHaveLength(2);
});
test('minutes wait for nobody: the assessment is completed without, and they are acknowledged later', () => {
  const late = { meetingId, note: null };
  for (const story of [aRequest.determining(), aRequest.deferred(), aRequest.concurred()])
    story.when(official, 'AcknowledgeMinutes', late).thenTypes('MinutesAcknowledged');
});
test('a meeting that is not there, another liaison and another office are refused', () => {
  met.when(official, 'AcknowledgeMinutes', { ...asWritten, meetingId: idOf('no meeting') }).thenRejected('unknownMeeting');
  met.when({ ...detention, person: 'another' }, 'AcknowledgeMinutes', withNote).thenRejected('notNamedLiaison');
  met.when(fieldDirector, 'AcknowledgeMinutes', withNote).thenRejected('notYourRole');
  aRequest.assessing().when(official, 'AcknowledgeMinutes', asWritten).thenRejected('meetingMissing');
});
