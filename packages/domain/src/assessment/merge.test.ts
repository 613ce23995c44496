import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { isList, type ListValue, type Row } from './list.ts';
import { mergeAnswers, sameAnswer, withFields } from './merge.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const row = fc.record({ beds: fc.integer({ min: 0, max: 3 }) });
const listed = fc.record({
  value: fc.tuple(fc.shuffledSubarray([...ids]), fc.dictionary(fc.constantFrom(...ids), row)).map(
    ([order, cells]): ListValue => ({
      rows: Object.fromEntries(order.map((id): [string, Row] => [id, cells[id] ?? { beds: 9 }])),
      order,
    }),
  ),
  source: fc.option(fc.constantFrom('Log', 'Report'), { nil: undefined }),
});
const single = fc.record({ value: fc.constantFrom<Answer['value']>(1, 2, 3, null), source: fc.constantFrom('Log', 'Report') });
const answer: fc.Arbitrary<Answer | null> = fc.oneof(fc.constant(null), single, listed);
const rowsOf = (one: Answer | null): ListValue['rows'] => (one !== null && isList(one.value) ? one.value.rows : {});
const list = (order: readonly string[], cells: Record<string, number> = {}): Answer => ({
  value: { rows: Object.fromEntries(order.map((id) => [id, { beds: cells[id] ?? 0 }])), order },
});

describe('two people on one answer', () => {
  test('a figure is one field with its source: whoever is alone in changing it wins', () => {
    const base = { value: 1, source: 'Log' };
    expect(mergeAnswers(base, { value: 2, source: 'Log' }, base)).toEqual({ answer: { value: 2, source: 'Log' }, fields: [] });
    // One changed the figure, the other the source: nobody gets a figure with another one's source.
    expect(mergeAnswers(base, { value: 2, source: 'Log' }, { value: 1, source: 'Report' })).toEqual({
      answer: { value: 1, source: 'Report' },
      fields: ['answer'],
    });
  });

  test('two who add rows keep both', () => {
    const merged = mergeAnswers(list(['a']), list(['a', 'b']), list(['a', 'c']));
    expect(merged).toEqual({ answer: list(['a', 'b', 'c']), fields: [] });
    expect(mergeAnswers(null, list(['b']), list(['c']))).toEqual({ answer: list(['b', 'c']), fields: [] });
  });

  test('taken out against changed has to be chosen, and either choice does what it says', () => {
    const [base, changed, gone] = [list(['a', 'b']), list(['a', 'b'], { b: 5 }), list(['a'])];
    expect(mergeAnswers(base, changed, gone)).toEqual({ answer: gone, fields: ['row:b'] });
    expect(mergeAnswers(base, gone, changed)).toEqual({ answer: changed, fields: ['row:b'] });
    expect(withFields(gone, changed, ['row:b'])).toEqual(changed);
    expect(withFields(changed, gone, ['row:b'])).toEqual(gone);
  });

  test('a row that moved and a row that changed meet without a choice; two moves of one row do not', () => {
    const base = list(['a', 'b', 'c']);
    expect(mergeAnswers(base, list(['c', 'a', 'b']), list(['a', 'b', 'c'], { b: 5 }))).toEqual({
      answer: list(['c', 'a', 'b'], { b: 5 }),
      fields: [],
    });
    const both = mergeAnswers(base, list(['c', 'a', 'b']), list(['b', 'a', 'c']));
    expect(both.fields).toEqual(['order']);
    expect(withFields(both.answer, list(['c', 'a', 'b']), ['order'])).toEqual(list(['c', 'a', 'b']));
  });
});

test('rows that both had sent before, in two orders, come to one order, and merging again leaves it', () => {
  const [mine, theirs] = [list(['e', 'c', 'f']), list(['f', 'a', 'c'])];
  const { answer: merged, fields } = mergeAnswers(null, mine, theirs);
  expect(fields).toEqual([]);
  expect(mergeAnswers(null, theirs, mine).answer).toEqual(merged);
  expect(mergeAnswers(null, mine, merged).answer).toEqual(merged);
  expect(mergeAnswers(null, merged, theirs).answer).toEqual(merged);
});

describe('for any three versions', () => {
  test('merging with what did not change gives what did', () => {
    fc.assert(
      fc.property(answer, answer, (base, changed) => {
        expect(sameAnswer(mergeAnswers(base, changed, base).answer, changed)).toBe(true);
        expect(sameAnswer(mergeAnswers(base, base, changed).answer, changed)).toBe(true);
        expect(sameAnswer(mergeAnswers(base, changed, changed).answer, changed)).toBe(true);
      }),
    );
  });

  test('which of the two comes first changes neither what is contested nor what was merged without a choice', () => {
    fc.assert(
      fc.property(answer, answer, answer, (base, one, other) => {
        const there = mergeAnswers(base, one, other);
        const back = mergeAnswers(base, other, one);
        expect([...there.fields].sort()).toEqual([...back.fields].sort());
        if (there.fields.length === 0) expect(sameAnswer(there.answer, back.answer)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('no row of either is lost: it stands, or the other took it out untouched, or it is contested', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(null), listed), listed, listed, (base, mine, theirs) => {
        const { answer: merged, fields } = mergeAnswers(base, mine, theirs);
        for (const [from, other] of [
          [mine, theirs],
          [theirs, mine],
        ] as const)
          for (const [id, cells] of Object.entries(rowsOf(from))) {
            const before = rowsOf(base)[id];
            const stands = rowsOf(merged)[id]?.beds === cells.beds;
            const untouched = before !== undefined && before.beds === cells.beds && rowsOf(other)[id]?.beds !== cells.beds;
            expect(stands || untouched || fields.includes(`row:${id}`)).toBe(true);
          }
        if (merged === null || !isList(merged.value)) throw new Error('two lists make a list');
        expect([...merged.value.order].sort()).toEqual(Object.keys(merged.value.rows).sort());
      }),
      { numRuns: 1000 },
    );
  });

  test('merging again changes nothing, and a choice leaves every other field as it is', () => {
    fc.assert(
      fc.property(answer, answer, answer, (base, mine, theirs) => {
        const { answer: merged, fields } = mergeAnswers(base, mine, theirs);
        if (fields.length === 0) expect(sameAnswer(mergeAnswers(base, mine, merged).answer, merged)).toBe(true);
        else {
          const chosen = withFields(merged, mine, fields);
          for (const [id, cells] of Object.entries(rowsOf(merged)))
            if (!fields.includes('answer') && !fields.includes(`row:${id}`)) expect(rowsOf(chosen)[id]).toEqual(cells);
          for (const field of fields)
            if (field.startsWith('row:')) expect(rowsOf(chosen)[field.slice(4)]).toEqual(rowsOf(mine)[field.slice(4)]);
          if (fields.includes('answer')) expect(chosen).toEqual(mine);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
