import type { Answer } from '@ice-access/domain/assessment';
import { expect, test } from 'vitest';
import { type Shown, whereIs } from '../proofs/merge/model.ts';

const rows = (...ids: readonly string[]): Answer => ({
  value: { rows: Object.fromEntries(ids.map((id) => [id, { name: id }])), order: ids },
});
type Version = readonly [by: string, basedOn: number, answer: Answer];
const shownOf = (...versions: readonly Version[]): Shown => ({
  current: versions.at(-1)?.[2] ?? null,
  versions: versions.map(([by, basedOn, answer], index) => ({ version: index + 1, answer, by, basedOn, conflictId: null })),
  conflicts: [],
});
const taken = { questionId: 'facilities', mark: null, rowId: 'jail', by: 'ann', contested: undefined };
const everything = () => true;

test('a row that was taken out and chosen again by somebody who was shown that is replaced, whatever stood before it was added', () => {
  const shown = shownOf(['bob', 0, rows()], ['bob', 0, rows('jail')], ['ann', 2, rows()], ['bob', 3, rows('jail')]);
  const saw = (by: string, _question: string, version: number) => by === 'ann' || version > 1;
  expect(whereIs({ ...taken, on: 2 }, shown, saw)).toBe('replaced');
});

test('a row that was taken out is lost when somebody brings it back who wrote on a version from before it was added', () => {
  const shown = shownOf(['bob', 0, rows()], ['bob', 1, rows('jail')], ['ann', 2, rows()], ['bob', 1, rows('jail')]);
  expect(whereIs({ ...taken, on: 2 }, shown, everything)).toBeUndefined();
});

test('a row that was taken out does not wait in a choice about another row', () => {
  const choice = { by: 'ann', choice: null, settledBy: null, shownVersion: null, settledVersion: null };
  const shown = { ...shownOf(['bob', 0, rows('jail')]), conflicts: [{ ...choice, conflictId: 'one', mine: rows() }] };
  const told = (field: string) => whereIs({ ...taken, on: 1, contested: { conflictId: 'one', fields: [field] } }, shown, everything);
  expect([told('row:jail'), told('row:annex')]).toEqual(['open conflict', undefined]);
});
