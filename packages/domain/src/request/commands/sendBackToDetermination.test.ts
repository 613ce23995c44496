import { expect, test } from 'vitest';
import { aRequest, fileInTest, people } from '../../testing/index.ts';

const { headquarters, fieldDirector, official } = people;
const reason = 'No training seats this year.';

test('headquarters sends back with a reason; concurrence and memo are void, and both have 60 days', () => {
  const back = aRequest
    .recommended()
    .when(headquarters, 'SendBackToDetermination', { reason })
    .then({
      type: 'SentBackToDetermination',
      data: { reason: fileInTest(reason, 'both'), dueOn: '2027-01-23' },
    });
  if (back.state.phase !== 'determining') throw new Error(back.state.phase);
  expect(back.state.concurred).toEqual({ agency: null, ice: null });
  expect(back.state.internal.fieldMemo).toBeNull();
});
test('who determined for ICE does not decide at headquarters', () => {
  aRequest
    .recommended()
    .when({ ...headquarters, person: fieldDirector.person }, 'SendBackToDetermination', { reason })
    .thenRejected('sameHand', { did: 'determined' });
  aRequest.recommended().when(official, 'SendBackToDetermination', { reason }).thenRejected('notYourRole');
});
