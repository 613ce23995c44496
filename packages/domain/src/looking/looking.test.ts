import { describe, expect, test } from 'vitest';
import { people } from '../testing/index.ts';
import { isShielded, lookingBarrier, lookingKeptSince } from './index.ts';

describe('what is opened', () => {
  test('by those who review, advise or take complaints is shielded, whatever other office they hold', () => {
    for (const actor of [people.oversight, people.iceCounsel, people.agencyCounsel, people.civilRights])
      expect(isShielded(actor)).toBe(true);
    expect(isShielded({ ...people.programOffice, roles: ['ice.programOffice', 'ice.complaintIntake'] })).toBe(true);
  });
  test('by everybody else is not', () => {
    for (const actor of [people.official, people.preparer, people.programOffice, people.investigations, people.headquarters])
      expect(isShielded(actor)).toBe(false);
  });
});
test('the record of an organisation is read by its own administrators', () => {
  expect(lookingBarrier({ ...people.official, roles: ['agency.administrator'] })).toBeUndefined();
  expect(lookingBarrier({ ...people.programOffice, roles: ['ice.administrator'] })).toBeUndefined();
  expect(lookingBarrier(people.official)).toEqual({ code: 'notYourRole', needs: ['agency.administrator'] });
  expect(lookingBarrier(people.headquarters)).toEqual({ code: 'notYourRole', needs: ['ice.administrator'] });
});
test('nothing younger than thirty months may go', () => {
  expect(lookingKeptSince('2026-11-24T16:00:00.000Z')).toBe('2024-05-24T16:00:00.000Z');
  expect(lookingKeptSince('2026-08-31T00:00:00.000Z')).toBe('2024-02-29T00:00:00.000Z');
});
