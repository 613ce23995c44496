/** NIST SP 800-63B-4: fifteen characters where a password may stand alone; no rules on what they are. */
export const passwordLettersMin = 15;
export const passwordLettersMax = 256;

export type PasswordReason = 'tooShort' | 'tooLong' | 'common' | 'context' | 'repeats';

/** What a password is compared with. Words are in lower case. */
export interface PasswordWords {
  /** Whether a word is on the dated list of common passwords. */
  readonly isCommon: (word: string) => boolean;
  /** Words that anybody would try for this person: name, address, agency, the product. */
  readonly context: readonly string[];
}

const wordLettersMin = 4;
/** What may be left of a password that consists of known words, and still be no secret of its own. */
const ownLettersMin = 6;
const spelled: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const plain = (text: string): string => text.toLowerCase().replace(/[013457@$!]/g, (sign) => spelled[sign] ?? sign);

/** The number of characters as a person counts them. */
const lettersOf = (text: string): number => [...text].length;

/** Characters that repeat one short piece, or run up or down the alphabet or the digits. */
function repeats(password: string): boolean {
  const letters = [...password.toLowerCase()];
  if (new Set(letters).size <= 2) return true;
  for (const length of [1, 2, 3, 4]) if (letters.every((letter, at) => letter === letters[at % length])) return true;
  const steps = letters.slice(1).map((letter, at) => (letter.codePointAt(0) ?? 0) - (letters[at]?.codePointAt(0) ?? 0));
  return steps.filter((step) => step === steps[0] && Math.abs(step) === 1).length >= steps.length - 1;
}

/** Takes every known word out, longest first. Gives what is left, and which words went. */
function withoutKnown(text: string, words: readonly string[]): { left: string; gone: ReadonlySet<string> } {
  const gone = new Set<string>();
  let left = text;
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    if (word.length < wordLettersMin || !left.includes(word)) continue;
    gone.add(word);
    left = left.replaceAll(word, ' ');
  }
  return { left, gone };
}

const ownLetters = (text: string): number => lettersOf(text.replace(/[\s\d\p{P}\p{S}]/gu, ''));

/** The pieces of a text that are on the list, longest first at each place; three different ones are a passphrase, not a common password. */
function commonIn(text: string, isCommon: PasswordWords['isCommon']): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    let length = Math.min(24, text.length - at);
    while (length >= wordLettersMin && !isCommon(text.slice(at, at + length))) length -= 1;
    const hit = length >= wordLettersMin;
    if (hit) found.push(text.slice(at, at + length));
    at += hit ? length : 1;
  }
  return found;
}

/**
 * Why a password may not be used; nothing when it may. It is taken as it was typed: no character is asked for, none is cut off.
 * Words written with digits for letters count as the words they stand for.
 */
export function passwordBarrier(password: string, words: PasswordWords): PasswordReason | undefined {
  const letters = lettersOf(password);
  if (letters < passwordLettersMin) return 'tooShort';
  if (letters > passwordLettersMax) return 'tooLong';
  if (repeats(password)) return 'repeats';
  for (const text of new Set([password.toLowerCase(), plain(password)])) {
    if (words.isCommon(text)) return 'common';
    const { left, gone } = withoutKnown(
      text,
      words.context.map((word) => word.toLowerCase()),
    );
    const common = commonIn(left, words.isCommon);
    const rest = withoutKnown(left, common).left;
    if (new Set(common).size > 2 || ownLetters(rest) >= ownLettersMin) continue;
    if (gone.size > 0 && gone.size + new Set(common).size <= 3) return 'context';
    if (common.length > 0) return 'common';
  }
  return undefined;
}
