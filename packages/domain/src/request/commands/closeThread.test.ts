import { expect, test } from 'vitest';
import { aRequest, idOf, people } from '../../testing/index.ts';
import { threadsOf } from '../threads.ts';

const { official, agencyCounsel, investigations, programOffice } = people;
const threadId = idOf('thread');
const ask = { threadId, questionId: 'beds', text: 'All beds?', dueOn: '2026-12-08' };

test('the side that asked closes, whoever of it asked', () => {
  const closed = aRequest
    .assessing()
    .and(investigations, 'OpenThread', ask)
    .when(programOffice, 'CloseThread', { threadId })
    .then({ type: 'ThreadClosed', data: { threadId } });
  expect(threadsOf(closed.state)[0]).toMatchObject({ turn: null, dueOn: null });
  aRequest.assessing().and(official, 'OpenThread', ask).when(agencyCounsel, 'CloseThread', { threadId }).thenTypes('ThreadClosed');
});
test('the side that was asked does not close', () => {
  aRequest.assessing().and(investigations, 'OpenThread', ask).when(official, 'CloseThread', { threadId }).thenRejected('notYourThread');
});
test('nothing is closed twice, or that is not there', () => {
  const closed = aRequest.assessing().and(official, 'OpenThread', ask).and(official, 'CloseThread', { threadId });
  closed.when(official, 'CloseThread', { threadId }).thenRejected('threadClosed');
  closed.when(official, 'CloseThread', { threadId: idOf('other') }).thenRejected('unknownThread');
  closed.when({ ...investigations, person: 'another' }, 'CloseThread', { threadId }).thenRejected('notNamedLiaison');
});
