import { test } from 'vitest';
import { aRequest, fileInTest, people } from '../../testing/index.ts';

const { headquarters, programOffice } = people;
const held = aRequest.submitted().and(programOffice, 'HoldRequest', { reason: 'Funds', reviewOn: '2027-01-04' });
const data = { reason: 'Still no funds.', reviewOn: '2027-04-01' };

test('a hold is kept with a new reason and a new date', () => {
  held.when(programOffice, 'ExtendHold', data).thenTypes('HoldExtended');
  held
    .when(headquarters, 'ExtendHold', data)
    .then({ type: 'HoldExtended', data: { reason: fileInTest(data.reason, 'both'), reviewOn: data.reviewOn } });
});
test('the new date is ahead', () => {
  held
    .later(10)
    .when(headquarters, 'ExtendHold', { ...data, reviewOn: '2026-12-04' })
    .thenRejected('dateNotAhead', { date: '2026-12-04' });
});
