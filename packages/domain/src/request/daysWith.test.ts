import { expect, test } from 'vitest';
import { aRequest, named, people } from '../testing/index.ts';
import { daysWith } from './daysWith.ts';

const { programOffice, official, headquarters } = people;

test('days are counted with whoever had the turn, and a hold counts apart', () => {
  const story = aRequest
    .submitted()
    .later(5)
    .and(programOffice, 'AcknowledgeRequest', named)
    .later(3)
    .and(programOffice, 'HoldRequest', { reason: 'r', reviewOn: '2027-01-04' })
    .later(10)
    .and(headquarters, 'ReleaseHold');
  expect(daysWith(story.events, '2026-12-14')).toEqual({ agency: 0, ice: 10, both: 0, paused: 10, total: 20 });
});
test('the time of a draft does not count, and nothing counts after the end', () => {
  const draft = aRequest.draft();
  expect(daysWith(draft.events, '2027-11-24').total).toBe(0);
  const withdrawn = aRequest
    .returned()
    .later(7)
    .and(official, 'WithdrawRequest', { statedOn: '2026-11-24', statementDocumentId: null, statement: 's' });
  expect(daysWith(withdrawn.events, '2027-11-24')).toEqual({ agency: 7, ice: 0, both: 0, paused: 0, total: 7 });
});
