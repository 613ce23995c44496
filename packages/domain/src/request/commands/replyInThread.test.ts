import { expect, test } from 'vitest';
import { aRequest, fileInTest, idOf, people } from '../../testing/index.ts';
import { isThreadLate, threadsOf } from '../threads.ts';

const { official, preparer, investigations, programOffice } = people;
const threadId = idOf('thread');
const opened = aRequest
  .assessing()
  .and(investigations, 'OpenThread', { threadId, questionId: 'beds', text: 'All beds?', dueOn: '2026-12-08' });
const data = { threadId, text: 'All but four.', dueOn: null };
const only = (story: typeof opened) => threadsOf(story.state)[0];

test('a reply gives the turn to the other side, and takes the date away', () => {
  const replied = opened
    .later(3)
    .when(preparer, 'ReplyInThread', data)
    .then({ type: 'ThreadReplied', data: { ...data, text: fileInTest(data.text, 'both') } });
  expect(only(replied)).toMatchObject({ turn: 'ice', dueOn: null, since: '2026-11-27' });
});
test('who asks on sets a new date; who adds to its own question keeps the other side’s turn', () => {
  const asked = opened.and(preparer, 'ReplyInThread', data).and(programOffice, 'ReplyInThread', { ...data, dueOn: '2026-12-15' });
  expect(only(asked)).toMatchObject({ turn: 'agency', dueOn: '2026-12-15' });
  expect(only(opened.and(investigations, 'ReplyInThread', { ...data, dueOn: '2026-12-10' }))).toMatchObject({ turn: 'agency' });
});
test('a date that passes makes the thread late for the side whose turn it is, and nothing else', () => {
  const thread = only(opened);
  expect(thread && isThreadLate(thread, '2026-12-08')).toBe(false);
  expect(thread && isThreadLate(thread, '2026-12-09')).toBe(true);
  const closed = only(opened.and(investigations, 'CloseThread', { threadId }));
  expect(closed && isThreadLate(closed, '2026-12-09')).toBe(false);
});
test('a thread that is not there or closed, and a date of today, are refused', () => {
  opened.when(official, 'ReplyInThread', { ...data, threadId: idOf('other') }).thenRejected('unknownThread');
  opened.and(investigations, 'CloseThread', { threadId }).when(official, 'ReplyInThread', data).thenRejected('threadClosed');
  opened.when(official, 'ReplyInThread', { ...data, dueOn: '2026-11-24' }).thenRejected('dateNotAhead');
  opened.when({ ...investigations, person: 'another' }, 'ReplyInThread', data).thenRejected('notNamedLiaison');
});
test('talk goes on while the request is on hold, and is there after it', () => {
  const held = opened.and(programOffice, 'HoldRequest', { reason: 'Funds', reviewOn: '2027-01-04' }).and(preparer, 'ReplyInThread', data);
  expect(only(held.and(programOffice, 'ReleaseHold'))).toMatchObject({ turn: 'ice' });
});
