import { expect, test } from 'vitest';
import { aRequest, people } from '../../testing/index.ts';

const { programOffice, official, headquarters } = people;
const hold = { reason: 'Funds', reviewOn: '2027-01-04' };
const stories = [
  aRequest.submitted(),
  aRequest.returned(),
  aRequest.acknowledged(),
  aRequest.answered(),
  aRequest.reviewed(),
  aRequest.deferred(),
  aRequest.recommended(),
];

test('a request goes on exactly where it stood, with the days that were left', () => {
  for (const story of stories) {
    if (!('dueOn' in story.state)) throw new Error(story.state.phase);
    const back = story.and(programOffice, 'HoldRequest', hold).later(20).and(headquarters, 'ReleaseHold');
    const { dueOn, ...before } = story.state;
    expect(back.state).toMatchObject({ ...before, sides: expect.anything(), turnSince: expect.anything(), reached: expect.anything() });
    expect(back.events.at(-1)?.data).toEqual({ dueOn: new Date(Date.parse(dueOn) + 20 * 86_400_000).toISOString().slice(0, 10) });
  }
});
test('a hold voids a running lapse notice', () => {
  const noticed = aRequest.returned().later(31).and(programOffice, 'GiveLapseNotice', { documentId: null, notice: 'Answer us.' });
  const back = noticed.and(programOffice, 'HoldRequest', { ...hold, reviewOn: '2027-06-01' }).and(programOffice, 'ReleaseHold');
  expect(back.state).toMatchObject({ phase: 'returned', lapse: null });
});
test('the agency does not release', () => {
  aRequest.submitted().and(programOffice, 'HoldRequest', hold).when(official, 'ReleaseHold').thenRejected('notYourRole');
});
