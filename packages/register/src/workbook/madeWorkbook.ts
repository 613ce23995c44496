import { strToU8, zipSync } from 'fflate';

/** For tests: a cell is a text, a number (dates are numbers), or a text with a link; null leaves it out. */
export type MadeCell = string | number | null | { readonly text: string; readonly link: string };

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const column = (at: number) => String.fromCharCode(65 + at);

/** For tests: the parts of a workbook with one sheet, the texts shared as Excel does it. */
export function madeParts(rows: readonly (readonly MadeCell[])[]): Record<string, string> {
  const strings: string[] = [];
  const links: { ref: string; link: string }[] = [];
  const cell = (value: MadeCell, ref: string): string => {
    if (value === null) return `<c r="${ref}" s="1"/>`;
    if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
    const text = typeof value === 'string' ? value : value.text;
    if (typeof value !== 'string') links.push({ ref, link: value.link });
    return `<c r="${ref}" t="s"><v>${strings.push(text) - 1}</v></c>`;
  };
  const data = rows
    .map((row, at) => `<row r="${at + 1}">${row.map((value, index) => cell(value, `${column(index)}${at + 1}`)).join('')}</row>`)
    .join('');
  const hyperlinks = links.map(({ ref }, at) => `<hyperlink ref="${ref}" r:id="rId${at + 1}"/>`).join('');
  const targets = links.map(({ link }, at) => `<Relationship Id="rId${at + 1}" Target="${escaped(link)}" TargetMode="External"/>`).join('');
  return {
    '[Content_Types].xml':
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    'xl/workbook.xml': '<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns:r="r"><sheetData>${data}</sheetData><hyperlinks>${hyperlinks}</hyperlinks></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${targets}</Relationships>`,
  };
}

/** For tests: packs parts as a workbook file. */
export const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** For tests: a workbook file with these rows. */
export const madeWorkbook = (rows: readonly (readonly MadeCell[])[]): Uint8Array => packed(madeParts(rows));
