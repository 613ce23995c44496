/**
 * What the embedded typeface can show. Fonts of the machine are never used: the same text must give the same bytes everywhere.
 * A character outside is printed by its number, so that nothing of a text is lost and nothing is drawn as an empty box.
 */
const shown =
  /[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u0192\u0218-\u021b\u0391-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490\u0491\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2116\u2122\u2190-\u2193\u2212\u2260\u2264\u2265]/u;

/** One text, with each character that cannot be shown replaced by its number: [U+1F600]. */
export function showable(text: string): string {
  let out = '';
  for (const character of text.normalize('NFC')) {
    if (shown.test(character)) out += character;
    else if (/\s/u.test(character)) out += ' ';
    else out += `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  return out;
}

/** The same for every text inside a value. */
export function showableIn(value: unknown): unknown {
  if (typeof value === 'string') return showable(value);
  if (Array.isArray(value)) return value.map(showableIn);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, showableIn(inner)]));
}

/** Every character that is shown as itself. */
export const shownCharacters = (): readonly string[] =>
  Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code)).filter((character) => shown.test(character));
