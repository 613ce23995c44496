import { expect, test } from 'vitest';
import { hasMovedSince } from './moved.ts';

const events = [{ type: 'RequestOpened' }, { type: 'DeterminationReached' }, { type: 'DeterminationRecordKept' }];

test('the record that is filed by itself is nothing that a page has to be read anew for', () => {
  expect(hasMovedSince(events, 3)).toBe(false);
  expect(hasMovedSince(events, 2)).toBe(false);
});

test('what somebody did is, also behind the record, and so is a version that was never there', () => {
  expect(hasMovedSince(events, 1)).toBe(true);
  expect(hasMovedSince([...events, { type: 'FieldMemoFiled' }], 2)).toBe(true);
  expect(hasMovedSince(events, 4)).toBe(true);
});
