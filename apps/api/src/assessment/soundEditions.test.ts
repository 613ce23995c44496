import { type Edition, editions } from '@ice-access/domain/assessment';
import { expect, test } from 'vitest';
import { mustBeSound } from './soundEditions.ts';

test('the program starts with every edition that it has', () => {
  expect(() => mustBeSound()).not.toThrow();
});
test('a broken edition keeps it from starting, and says what is wrong', () => {
  const last = editions.at(-1);
  const broken = (change: Partial<Edition>) => (last === undefined ? [] : [...editions.slice(0, -1), { ...last, ...change }]);
  expect(() => mustBeSound(broken({ drops: [] }))).toThrow(
    'Edition 2026-2: federalContract was asked before and is gone without being named as dropped.',
  );
  expect(() => mustBeSound(broken({ fits: [] }))).toThrow(/Edition 2026-2: nothing uses /);
});
