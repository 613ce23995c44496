import { expect, test } from 'vitest';
import { aRequest, people } from '../../testing/index.ts';
import { clockCommand, wakeOn } from '../deadlines.ts';

const { headquarters, programOffice, clock, official } = people;
const held = aRequest.submitted().and(headquarters, 'HoldRequest', { reason: 'Funds', reviewOn: '2027-01-04' });
/** 42 days after 24 November: the day after the review date. */
const overdue = held.later(42);

test('the day after a review date without a review, the program notes it once', () => {
  const noted = overdue.when(clock, 'NoteHoldOverdue').then({ type: 'HoldReviewMissed', data: { reviewOn: '2027-01-04' } });
  expect(noted.state).toMatchObject({ phase: 'onHold', missed: '2027-01-04' });
  noted.when(clock, 'NoteHoldOverdue').thenRejected('nothingChanges');
  held.later(41).when(clock, 'NoteHoldOverdue').thenRejected('notYet', { on: '2027-01-05' });
  overdue.when(official, 'NoteHoldOverdue').thenRejected('notYourRole');
});
test('the clock is woken for it, and left alone afterwards', () => {
  expect([wakeOn(held.state), clockCommand(held.state, '2027-01-04')]).toEqual(['2027-01-05', undefined]);
  expect(clockCommand(held.state, '2027-01-05')).toEqual({ type: 'NoteHoldOverdue', data: {} });
  const { state } = overdue.and(clock, 'NoteHoldOverdue');
  expect([wakeOn(state), clockCommand(state, '2027-02-01')]).toEqual([null, undefined]);
});
test('a review that comes late sets the next date, and that one counts anew', () => {
  const kept = overdue.and(clock, 'NoteHoldOverdue').and(programOffice, 'ExtendHold', { reason: 'Still none', reviewOn: '2027-02-01' });
  expect(kept.state).not.toHaveProperty('missed');
  kept
    .later(28)
    .when(clock, 'NoteHoldOverdue')
    .then({ type: 'HoldReviewMissed', data: { reviewOn: '2027-02-01' } });
  overdue.and(clock, 'NoteHoldOverdue').when(programOffice, 'ReleaseHold').thenTypes('HoldReleased');
});
