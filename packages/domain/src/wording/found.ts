/** The catalogue is exhaustive by type: a missing word is a newer log in an older page. */
export function found<Word>(table: Readonly<Record<string, Word>>, key: string): Word {
  const word = table[key];
  if (word === undefined) throw new Error(`no words for ${key}`);
  return word;
}
