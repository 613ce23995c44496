import { describe, expect, test } from 'vitest';
import { aRequest, fileInTest, idOf, people } from '../../testing/index.ts';
import { openThreads, threadsDue } from '../threads.ts';

const { official, preparer, agencyCounsel, programOffice, investigations, detention, fieldDirector, headquarters } = people;
const data = { threadId: idOf('thread'), questionId: 'beds', text: 'Is the annex counted?', dueOn: '2026-12-08' };
const asked = { ...data, text: fileInTest(data.text, 'both') };
const held = aRequest.acknowledged().and(programOffice, 'HoldRequest', { reason: 'Funds', reviewOn: '2027-01-04' });

test('either side asks on a question, from filing until headquarters has decided, and on hold', () => {
  aRequest.submitted().when(programOffice, 'OpenThread', data).then({ type: 'ThreadOpened', data: asked });
  for (const story of [aRequest.returned(), aRequest.assessing(), aRequest.determining(), aRequest.deferred(), aRequest.concurred(), held])
    for (const actor of [preparer, official, agencyCounsel, programOffice])
      story.when(actor, 'OpenThread', data).then({ type: 'ThreadOpened', data: asked });
});
test('then it is the other side’s turn, by that date, and the request goes on as before', () => {
  const before = aRequest.assessing();
  const { state } = before.and(investigations, 'OpenThread', data);
  expect(openThreads(state, 'agency')).toEqual([
    { threadId: data.threadId, questionId: 'beds', side: 'ice', turn: 'agency', dueOn: '2026-12-08', since: '2026-11-24' },
  ]);
  expect(openThreads(state, 'ice')).toEqual([]);
  expect(threadsDue(state, 'agency')).toBe('2026-12-08');
  expect({ ...state, threads: undefined, sides: undefined }).toEqual({ ...before.state, threads: undefined, sides: undefined });
});
test('for ICE only the program office and the liaisons of this case ask', () => {
  aRequest.assessing().when(detention, 'OpenThread', data).thenTypes('ThreadOpened');
  aRequest
    .assessing()
    .when({ ...detention, person: 'another' }, 'OpenThread', data)
    .thenRejected('notNamedLiaison');
  aRequest.submitted().when(investigations, 'OpenThread', data).thenRejected('notFound');
  aRequest.assessing().when(fieldDirector, 'OpenThread', data).thenRejected('notYourRole');
});
describe('refused', () => {
  test('a question that the edition does not have, or that one side alone sees', () => {
    aRequest
      .assessing()
      .when(official, 'OpenThread', { ...data, questionId: 'iceOnly' })
      .thenRejected('unknownQuestion', { questionId: 'iceOnly' });
  });
  test('a date that is not ahead, and an id that is in use', () => {
    aRequest
      .assessing()
      .when(official, 'OpenThread', { ...data, dueOn: '2026-11-24' })
      .thenRejected('dateNotAhead');
    aRequest.assessing().and(official, 'OpenThread', data).when(official, 'OpenThread', data).thenRejected('threadIdTaken');
  });
  test('more threads at one time than anybody can read', () => {
    let story = aRequest.assessing();
    for (let nth = 0; nth < 100; nth += 1) story = story.and(official, 'OpenThread', { ...data, threadId: idOf(`thread ${nth}`) });
    story.when(official, 'OpenThread', data).thenRejected('tooManyThreads', { max: 100 });
  });
  test('in a draft, and once the request has ended; what waited then waits for nobody', () => {
    aRequest.draft().when(official, 'OpenThread', data).thenRejected('wrongPhase');
    const ended = aRequest
      .assessing()
      .and(programOffice, 'OpenThread', data)
      .and(official, 'WithdrawRequest', { statedOn: '2026-11-24', statementDocumentId: null, statement: 'No more.' });
    ended.when(official, 'OpenThread', data).thenRejected('wrongPhase');
    expect(openThreads(ended.state)).toEqual([]);
  });
  test('by whoever did not take over a request on paper', () => {
    aRequest.onPaper().when(official, 'OpenThread', data).thenRejected('notTakenOver');
    aRequest.onPaper().when(headquarters, 'OpenThread', data).thenRejected('notYourRole');
  });
});
