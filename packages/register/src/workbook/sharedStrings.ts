import { walk } from './xml.ts';

/** The texts that cells point to. Phonetic readings (rPh) are no part of a text. */
export function sharedStrings(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inPhonetic = false;
  walk(
    { name: 'xl/sharedStrings.xml', text },
    {
      open: (name) => {
        if (name === 'si') current = '';
        if (name === 'rPh') inPhonetic = true;
        if (name === 't') inText = !inPhonetic;
      },
      text: (piece) => {
        if (inText) current += piece;
      },
      close: (name) => {
        if (name === 't') inText = false;
        if (name === 'rPh') inPhonetic = false;
        if (name === 'si') strings.push(current);
      },
    },
  );
  return strings;
}
