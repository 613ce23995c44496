/** Reads one word of an address. A slip in it is left out, never refused: the page opens all the same. */
type Reader<Value> = (said: unknown) => Value;

/** One of these words. */
export const oneOf =
  <Word extends string>(words: readonly Word[]): Reader<Word | undefined> =>
  (said) =>
    words.find((word) => word === said);

/** One of these words; the first where none is said. */
export const oneOfFirst = <const Word extends string>(words: readonly [Word, ...Word[]]): Reader<Word> => {
  const read = oneOf(words);
  return (said) => read(said) ?? words[0];
};

/** A text of at most so many characters, in this form where one is asked. */
export const upTo =
  (most: number, form = /^/): Reader<string | undefined> =>
  (said) =>
    typeof said === 'string' && said.length <= most && form.test(said) ? said : undefined;

/** A whole number from 1 up to this one. The router hands over what looks like a number as one. */
export const wholeUpTo =
  (most: number): Reader<number | undefined> =>
  (said) =>
    typeof said === 'number' && Number.isInteger(said) && said >= 1 && said <= most ? said : undefined;

type Fields = Readonly<Record<string, Reader<unknown>>>;
type Read<Of extends Fields> = {
  [Name in keyof Of as undefined extends ReturnType<Of[Name]> ? never : Name]: ReturnType<Of[Name]>;
} & { [Name in keyof Of as undefined extends ReturnType<Of[Name]> ? Name : never]?: ReturnType<Of[Name]> };

/** The words that the address of a page may say, read field by field. */
export const searchOf = <Of extends Fields>(fields: Of) => ({
  parse: (search: Readonly<Record<string, unknown>>): Read<Of> =>
    Object.fromEntries(Object.entries(fields).map(([name, read]) => [name, read(search[name])])) as Read<Of>,
});

/** What such an address says. */
export type SearchOf<Search extends { parse: (search: Readonly<Record<string, unknown>>) => unknown }> = ReturnType<Search['parse']>;
