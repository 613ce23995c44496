import { expect, test } from 'vitest';
import { addDays } from '../kernel/instant.ts';
import { aRequest, people } from '../testing/index.ts';
import { clockCommand, deadlines, isLate, wakeOn } from './deadlines.ts';

const { programOffice, clock } = people;
const noticed = aRequest.returned().later(31).and(programOffice, 'GiveLapseNotice', { documentId: null, notice: 'n' });

test('a request is late from the day after its date', () => {
  const { state } = aRequest.submitted();
  expect(isLate(state, '2026-12-08')).toBe(false);
  expect(isLate(state, '2026-12-09')).toBe(true);
  expect(isLate(aRequest.deferred().state, '2027-12-09')).toBe(false);
  expect(isLate(aRequest.approved().state, '2027-12-09')).toBe(false);
});
test('the clock acts on the day it may, and never before', () => {
  for (const story of [aRequest.deferred(), noticed])
    for (let day = 0; day < 120; day += 1) {
      const today = addDays(story.today, day);
      const command = clockCommand(story.state, today);
      if (command === undefined) continue;
      expect(story.later(day).when(clock, command.type, command.data).outcome.ok).toBe(true);
      expect(clockCommand(story.state, addDays(today, -1))).toBeUndefined();
      break;
    }
  expect(clockCommand(aRequest.deferred().state, '2027-03-01')).toEqual({ type: 'TakeUpDeferral', data: {} });
  expect(clockCommand(noticed.state, '2027-02-06')).toEqual({ type: 'RecordLapse', data: {} });
});
test('the clock wakes when time alone can change something', () => {
  expect(wakeOn(aRequest.submitted().state)).toBeNull();
  expect(wakeOn(aRequest.deferred().state)).toBe('2027-03-01');
  expect(wakeOn(noticed.state)).toBe('2027-02-06');
});
test('the dates ahead say what they are for', () => {
  expect(deadlines(aRequest.submitted().state)).toEqual([{ what: 'step', on: '2026-12-08', holder: 'ice' }]);
  expect(deadlines(noticed.state)).toEqual([{ what: 'lapse', on: '2027-02-05', holder: 'agency' }]);
  expect(deadlines(aRequest.deferred().state)).toEqual([{ what: 'deferral', on: '2027-03-01', holder: 'nobody' }]);
  const held = aRequest.submitted().and(programOffice, 'HoldRequest', { reason: 'r', reviewOn: '2027-01-04' });
  expect(deadlines(held.state)).toEqual([{ what: 'holdReview', on: '2027-01-04', holder: 'ice' }]);
  expect(deadlines(aRequest.approved().state)).toEqual([]);
});
