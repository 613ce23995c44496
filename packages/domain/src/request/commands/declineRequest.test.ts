import { test } from 'vitest';
import { aRequest, fileInTest, people } from '../../testing/index.ts';

const { headquarters, investigations, programOffice } = people;
const data = { reason: 'No supervisor within reach.', reapplyWhen: 'When a supervisor is posted.' };
const filed = { reason: fileInTest(data.reason, 'both'), reapplyWhen: fileInTest(data.reapplyWhen, 'both') };
const hold = { reason: 'Funds', reviewOn: '2027-01-04' };

test('headquarters declines a new request, a determined one, or one on hold', () => {
  for (const story of [aRequest.submitted(), aRequest.concurred(), aRequest.assessing().and(programOffice, 'HoldRequest', hold)])
    story.when(headquarters, 'DeclineRequest', data).then({ type: 'RequestDeclined', data: filed });
});
test('it is not declined while both sides work on it', () => {
  aRequest.determining().when(headquarters, 'DeclineRequest', data).thenRejected('wrongPhase');
});
test('who assessed does not decline, also not during a hold', () => {
  const assessor = { ...headquarters, person: investigations.person };
  aRequest.concurred().when(assessor, 'DeclineRequest', data).thenRejected('sameHand', { did: 'assessed' });
  aRequest
    .assessing()
    .and(programOffice, 'HoldRequest', hold)
    .when(assessor, 'DeclineRequest', data)
    .thenRejected('sameHand', { did: 'assessed' });
});
