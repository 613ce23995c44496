import type { Band } from '../standings.ts';

const figure = (value: number): string => value.toLocaleString('en-US');

/** An answer in the words of its question. */
export const quoted = (label: string): string => `“${label}”`;

/** A stretch of figures: from one on, up to below another. */
export function figureText(
  question: { readonly unit: string; readonly whole: boolean; readonly min: number },
  from: number,
  below: number,
): string {
  const { unit, whole, min } = question;
  if (whole && below === from + 1) return `${figure(from)} ${unit}`;
  if (below === Number.POSITIVE_INFINITY) return from <= min ? `any number of ${unit}` : `${figure(from)} ${unit} or more`;
  if (from <= min) return whole ? `${figure(below - 1)} ${unit} or fewer` : `fewer than ${figure(below)} ${unit}`;
  return whole ? `${figure(from)} to ${figure(below - 1)} ${unit}` : `${figure(from)} to under ${figure(below)} ${unit}`;
}

/** One answer that would be another one. */
export const changeSentence = ({ about, from, to }: { about: string; from: string; to: string }): string =>
  `${about}: ${to}, instead of ${from}`;

const reached: Readonly<Record<Band, string>> = {
  fits: 'Then it fits.',
  fitsIf: 'Then it fits if what is still needed comes about.',
  doesNotFit: 'Then it does not fit.',
  cannotSay: 'Then nobody can say yet.',
};

/** What several other answers together would lead to. */
export const whatWouldSentence = (changes: readonly string[], band: Band): string => `${changes.join('; and ')}. ${reached[band]}`;

/** Stands above what would change a fit. */
export const whatWouldSays =
  'Each line changes up to three answers and leaves the rest as it is. Past figures, the place and the record are never changed. A line is no advice to answer otherwise than it is.';
