import { describe, expect, test } from 'vitest';
import { goldenFits, mismatchesOf } from '../testing/goldenFits/mismatches.ts';
import { editions } from './editions/all.ts';
import { questionOf } from './instrument.ts';

describe.each(editions)('edition $id', (edition) => {
  test.each(goldenFits)('$id: $says', (golden) => {
    expect(mismatchesOf(edition, golden)).toEqual([]);
  });
  test('a real case answers only what this edition asks', () => {
    for (const { answers } of goldenFits) for (const id of Object.keys(answers)) expect(questionOf(edition, id), id).toBeDefined();
  });
});
