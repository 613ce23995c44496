import { describe, expect, test } from 'vitest';
import { packedBytesMax } from './limits.ts';
import { madeParts, madeWorkbook, packed } from './madeWorkbook.ts';
import { readWorkbook } from './readWorkbook.ts';

const sheet = 'xl/worksheets/sheet1.xml';
const read = (bytes: Uint8Array) => {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(result.rejection.says);
  return result.value;
};
const refusal = (bytes: Uint8Array) => {
  const result = readWorkbook(bytes);
  return result.ok ? undefined : result.rejection;
};
const withSheet = (change: (xml: string) => string) => {
  const parts = madeParts([['STATE'], ['IOWA']]);
  return packed({ ...parts, [sheet]: change(parts[sheet] ?? '') });
};

test('texts, numbers and links are read, and blank cells are not', () => {
  const { rows } = read(madeWorkbook([['A', null, 45_714], [{ text: 'link', link: 'https://example.org/a?b=1&c=2' }]]));
  expect(rows.map(({ number, cells }) => [number, [...cells]])).toEqual([
    [
      1,
      [
        [0, { text: 'A', number: null, link: null }],
        [2, { text: '45714', number: 45_714, link: null }],
      ],
    ],
    [2, [[0, { text: 'link', number: null, link: 'https://example.org/a?b=1&c=2' }]]],
  ]);
});

test('a text in the cell itself, and one in pieces, are whole', () => {
  const row = '<row r="2"><c r="A2" t="inlineStr"><is><r><t>Fair</t></r><r><t>view</t></r></is></c></row>';
  const { rows } = read(withSheet((xml) => xml.replace(/<row r="2">.*?<\/row>/, row)));
  expect(rows[1]?.cells.get(0)?.text).toBe('Fairview');
});

test('a link over several cells belongs to each of them', () => {
  const parts = madeParts([[{ text: 'link', link: 'https://example.org/' }], ['link'], ['link']]);
  const { rows } = read(packed({ ...parts, [sheet]: (parts[sheet] ?? '').replace('ref="A1"', 'ref="A1:A2"') }));
  expect(rows.map(({ cells }) => cells.get(0)?.link)).toEqual(['https://example.org/', 'https://example.org/', null]);
});

describe('refused, with the reason', () => {
  test.each([
    ['no workbook', new TextEncoder().encode('ori,name\n'), 'notAWorkbook'],
    ['an empty file', new Uint8Array(), 'notAWorkbook'],
    ['a password-protected or old one', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'passwordProtected'],
    ['one with macros', packed({ ...madeParts([['STATE']]), 'xl/vbaProject.bin': 'x' }), 'macros'],
    [
      'one of the macro kind',
      packed({ ...madeParts([['STATE']]), '[Content_Types].xml': '<Types a="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>' }),
      'macros',
    ],
    ['another zip', packed({ 'word/document.xml': '<a/>' }), 'notAWorkbook'],
    ['one larger than the cap', new Uint8Array(packedBytesMax + 1), 'tooLarge'],
    [
      'a packed bomb',
      packed({ ...madeParts([['STATE']]), 'xl/sharedStrings.xml': `<sst>${' '.repeat(40 * 1024 * 1024)}</sst>` }),
      'tooLarge',
    ],
    [
      'one without its sheet',
      packed({
        ...madeParts([['STATE']]),
        'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/none.xml"/></Relationships>',
      }),
      'damaged',
    ],
  ])('%s', (_what, bytes, code) => expect(refusal(bytes)?.code).toBe(code));

  test('a file cut at any place', () => {
    const whole = madeWorkbook([['STATE'], ['IOWA'], ['OHIO']]);
    for (let length = 0; length < whole.length; length += 7) expect(refusal(whole.subarray(0, length)), `${length} bytes`).toBeDefined();
  });

  test('a broken sheet, with the row where it breaks', () => {
    expect(refusal(withSheet((xml) => xml.replace('<row r="2">', '<row r="2"><c r="A2" <')))).toMatchObject({ code: 'damaged', row: 2 });
    expect(refusal(withSheet((xml) => xml.replace('r="A2"', 'r="A9"')))).toMatchObject({ code: 'damaged', row: 2 });
    expect(refusal(withSheet((xml) => xml.replace('<v>1</v>', '<v>77</v>')))).toMatchObject({ code: 'damaged', row: 2 });
  });

  test('a document type, which is the door for entity bombs', () => {
    expect(refusal(withSheet((xml) => `<!DOCTYPE a [<!ENTITY b "b">]>${xml}`))?.code).toBe('damaged');
  });

  test('more rows than the cap, with the row', () => {
    expect(refusal(withSheet((xml) => xml.replaceAll('r="2"', 'r="60000"').replaceAll('A2', 'A60000')))).toMatchObject({
      code: 'tooLarge',
      row: 60_000,
    });
  });
});
