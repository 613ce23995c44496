import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passwordBarrier, passwordLettersMax, passwordLettersMin } from './password.ts';

const words = {
  isCommon: (word: string) => ['password', 'welcome', 'dragon', 'qwerty', '123456789'].includes(word),
  context: ['fairview', 'sheriff'],
};
const none = { isCommon: () => false, context: [] };
const whyNot = (password: string) => passwordBarrier(password, words);

describe('a password', () => {
  test.each([
    ['', 'tooShort'],
    ['14 characters.', 'tooShort'],
    ['a'.repeat(20), 'repeats'],
    ['abababababababab', 'repeats'],
    ['abcdefghijklmnopq', 'repeats'],
    ['password-password', 'common'],
    ['P4ssw0rd!dragon99', 'common'],
    ['Fairview.2026.Sheriff', 'context'],
    ['Sheriff!welcome!2026', 'context'],
  ])('"%s" is refused: %s', (password, reason) => expect(whyNot(password)).toBe(reason));

  test.each([
    'correct horse battery staple',
    'tall gulls over nine boats',
    'Fairview has a bridge that my aunt painted',
    'ein Boot, ein Fluß, ein Tag',
  ])('"%s" may be used', (password) => expect(whyNot(password)).toBeUndefined());

  test('is asked for its length only, where no word of it is known and nothing repeats', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0x21, max: 0x24f }), { minLength: 0, maxLength: 300 }), (codes) => {
        const password = codes.map((code) => String.fromCodePoint(code)).join('');
        const letters = [...password].length;
        const expected = letters < passwordLettersMin ? 'tooShort' : letters > passwordLettersMax ? 'tooLong' : undefined;
        const found = passwordBarrier(password, none);
        return found === expected || found === 'repeats';
      }),
    );
  });
  test('of 64 characters and more is allowed, and a character counts as people count them', () => {
    expect(passwordBarrier('🛶🚣🏞️ '.repeat(4).concat('river otter heron lake'), none)).toBeUndefined();
    expect(passwordBarrier('heron river otter lake '.repeat(4), none)).toBeUndefined();
    expect(passwordBarrier('🛶'.repeat(7), none)).toBe('tooShort');
  });
});
