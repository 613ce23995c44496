import { test } from 'vitest';
import { aRequest, fileInTest, people } from '../../testing/index.ts';

test('the program office returns a request with its gaps, filed one by one; the agency has 30 days', () => {
  const gaps = ['The number of beds is missing.', 'Who may sign?'];
  aRequest
    .submitted()
    .when(people.programOffice, 'ReturnRequest', { gaps })
    .then({ type: 'RequestReturned', data: { gaps: gaps.map((gap) => fileInTest(gap, 'both')), dueOn: '2026-12-24' } });
});
test('a returned request is not returned again before it was sent again', () => {
  aRequest
    .returned()
    .when(people.programOffice, 'ReturnRequest', { gaps: ['More'] })
    .thenRejected('wrongPhase');
});
