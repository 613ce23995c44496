import { expect, test } from 'vitest';
import { sayHoldOverdue, sayMinutes, sayThreadTurn, sayUnacknowledged } from '../index.ts';

const days = { today: '2026-12-10', calendar: { holidays: [] } };
const by = { person: 'p', party: 'agency', role: 'agency.official' } as const;

test('whose turn it is in a thread, by when, and of whom it is late', () => {
  const thread = { turn: 'ice', dueOn: '2026-12-15', since: '2026-12-01' } as const;
  expect(sayThreadTurn(thread, days)).toBe('ICE replies by Tue 15 Dec 2026, in 3 business days.');
  expect(sayThreadTurn({ ...thread, turn: 'agency', dueOn: '2026-12-08' }, days)).toBe(
    'Late: the agency was to reply by Tue 8 Dec 2026, 2 business days late.',
  );
  expect(sayThreadTurn({ ...thread, dueOn: null }, days)).toBe('ICE can reply. No date is set.');
  expect(sayThreadTurn({ ...thread, turn: null }, days)).toBe('Closed on Tue 1 Dec 2026.');
});
test('how minutes stand is said of the side that did not write them', () => {
  expect(sayMinutes({})).toBe('Not acknowledged by the agency yet');
  expect(sayMinutes({ words: [{ by, on: '2026-12-01', note: null }] })).toBe('Agreed as written by the agency');
  expect(sayMinutes({ words: [{ by, on: '2026-12-01', note: { textId: 'a', sha256: 'b' } }] })).toBe(
    'Acknowledged by the agency with a note',
  );
  expect(sayMinutes({ recordedBy: 'agency', words: [{ by, on: '2026-12-01', note: null }] })).toBe('Not acknowledged by ICE yet');
  expect(sayUnacknowledged(2)).toMatch(/^2 records of meetings are not acknowledged/);
});
test('a missed review of a hold is said with its days, and whose it is', () => {
  expect(sayHoldOverdue('2026-12-07', days)).toMatch(
    /^ICE was to review this hold by Mon 7 Dec 2026: 3 business days late\. ICE headquarters/,
  );
});
