import { cleaned } from '../list/words.ts';

/** One spelling for words that lists and register write in several ways, misspellings seen on the lists included. */
const oneSpelling: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  mt: 'mount',
  ft: 'fort',
  twp: 'township',
  co: 'county',
  dept: 'department',
  dep: 'department',
  departent: 'department',
  departement: 'department',
  departmentn: 'department',
  univ: 'university',
  intl: 'international',
  distric: 'district',
};

/** A name without case, punctuation, accents and abbreviations: equal folds are equal names. */
export const fold = (name: string): string =>
  cleaned(name)
    .replace(/\(addendum\)$/i, '') // the linked document's name, not the agency's
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/['".]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => oneSpelling[word] ?? word)
    .join(' ');

/** A fold without its spaces: "LaSalle" and "La Salle" are one name. */
export const closed = (folded: string): string => folded.replaceAll(' ', '');

/** What a person or a later list means by the same agency: Office, Department and Dept. make no difference. */
export const agencyKey = (state: string, name: string): string =>
  `${state}|${fold(name)
    .replace(/\b(office|offices|department)\b/g, ' ')
    .replace(/\bsheriff\b/g, 'sheriffs')
    .replace(/ +/g, ' ')
    .trim()}`;

/** A county's name alone: without "County" or "Parish" after it. */
export const foldedCounty = (name: string): string => closed(fold(name).replace(/ (county|parish)$/, ''));
