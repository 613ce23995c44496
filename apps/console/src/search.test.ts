import { expect, test } from 'vitest';
import { oneOf, oneOfFirst, searchOf, upTo } from './search.ts';

const search = searchOf({ view: oneOfFirst(['mine', 'late']), phase: oneOf(['draft', 'sent']), q: upTo(5), state: upTo(2, /^[A-Z]{2}$/) });

test('what an address says is read, field by field', () =>
  expect(search.parse({ view: 'late', phase: 'sent', q: 'abcde', state: 'ZZ' })).toEqual({
    view: 'late',
    phase: 'sent',
    q: 'abcde',
    state: 'ZZ',
  }));
test('a slip in an address is left out, and the page opens all the same', () =>
  expect(search.parse({ view: 'other', phase: ['sent'], q: 'too long', state: 'zz', more: 1, __proto__: { q: 'x' } })).toEqual({
    view: 'mine',
    phase: undefined,
    q: undefined,
    state: undefined,
  }));
