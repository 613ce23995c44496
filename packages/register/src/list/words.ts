/** A cell's words with the accidents of a spreadsheet taken out: outer and double spaces, no-break spaces, curly quotes. */
export const cleaned = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u02BC\u0060\u00B4]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Words that a blank cell is printed with. */
const blanks = new Set(['', 'nan', 'n/a', '#n/a', '#na', 'na', 'none', '-']);

/** The words of a cell, or null when it says that there are none. */
export function wordsOrNull(text: string): string | null {
  const words = cleaned(text);
  return blanks.has(words.toLowerCase()) ? null : words;
}
