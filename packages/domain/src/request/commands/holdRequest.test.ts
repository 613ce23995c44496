import { expect, test } from 'vitest';
import { aRequest, fileInTest, people } from '../../testing/index.ts';

const { headquarters, programOffice, official } = people;
const data = { reason: 'Funds for the year are spent.', reviewOn: '2027-01-04' };
const standing = [
  aRequest.submitted(),
  aRequest.returned(),
  aRequest.acknowledged(),
  aRequest.assessing(),
  aRequest.determining(),
  aRequest.deferred(),
  aRequest.concurred(),
];

test('ICE holds a request in every standing phase, with a reason and a review date', () => {
  for (const story of standing)
    for (const actor of [headquarters, programOffice])
      story
        .when(actor, 'HoldRequest', data)
        .then({ type: 'RequestHeld', data: { reason: fileInTest(data.reason, 'both'), reviewOn: data.reviewOn } });
});
test('the review date is ahead', () => {
  aRequest
    .submitted()
    .when(programOffice, 'HoldRequest', { ...data, reviewOn: '2026-11-24' })
    .thenRejected('dateNotAhead');
});
test('the agency does not hold, and a hold is not held again', () => {
  aRequest.submitted().when(official, 'HoldRequest', data).thenRejected('notYourRole');
  aRequest.submitted().and(programOffice, 'HoldRequest', data).when(programOffice, 'HoldRequest', data).thenRejected('wrongPhase');
});
test('the agency sees the reason, who decided and the review date', () => {
  const { state } = aRequest.submitted().and(programOffice, 'HoldRequest', data);
  expect(state).toMatchObject({ phase: 'onHold', decidedBy: { person: programOffice.person }, reviewOn: data.reviewOn });
});
