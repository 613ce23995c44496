import type { PasswordWords } from '@ice-access/domain/parties';

/** The day on which the list of common passwords was last looked over. CJIS IA-5(1)(a) asks for that every quarter. */
export const wordsAsOf = '2026-11-24';

/** Words that are tried first at this product, whoever signs in. */
const productWords = [
  'access', 'iceaccess', '287g', 'immigration', 'customs', 'enforcement', 'sheriff', 'police', 'county', 'department', 'office',
  'deputy', 'detention', 'jail', 'officer', 'agreement', 'partnership', 'marshal', 'constable', 'federal', 'government', 'password',
  'passphrase', 'welcome', 'winter', 'spring', 'summer', 'autumn', 'demo',
]; // biome-ignore format: a list

let common: ReadonlySet<string> | undefined;

/** The list is half a megabyte: it is read when the first password is chosen, not when the program starts. */
async function commonWords(): Promise<ReadonlySet<string>> {
  if (common !== undefined) return common;
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  common = new Set(dictionary['passwords-common'].map((word) => word.toLowerCase()));
  return common;
}

const tokensOf = (text: string): readonly string[] => [
  ...(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []),
  text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''),
];

/** What this person's password is compared with. `about` is what anybody can know: name, address, the agency's name. */
export async function wordsFor(about: readonly string[]): Promise<PasswordWords> {
  const listed = await commonWords();
  return { isCommon: (word) => listed.has(word), context: [...new Set([...productWords, ...about.flatMap(tokensOf)])] };
}
