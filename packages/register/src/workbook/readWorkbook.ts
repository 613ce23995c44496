import type { Outcome } from '@ice-access/domain/kernel';
import { relationships } from './links.ts';
import { readParts } from './parts.ts';
import { type Refusal, reading, stop } from './refusal.ts';
import { sharedStrings } from './sharedStrings.ts';
import { type SheetRow, sheetRows } from './sheet.ts';
import { walk } from './xml.ts';

export interface Workbook {
  readonly rows: readonly SheetRow[];
  /** Day 0 of the workbook's date numbers is 1904-01-01 instead of 1899-12-30. */
  readonly from1904: boolean;
}

/** Reads the first sheet of a workbook. Use inside `reading`. */
export function firstSheet(bytes: Uint8Array): Workbook {
  const parts = readParts(bytes);
  let from1904 = false;
  let sheetId: string | undefined;
  walk(
    { name: 'xl/workbook.xml', text: parts.get('xl/workbook.xml') ?? '' },
    {
      open: (name, attributes) => {
        if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
        if (name === 'sheet') sheetId ??= attributes['r:id'];
      },
    },
  );
  const targets = relationships('xl/_rels/workbook.xml.rels', parts.get('xl/_rels/workbook.xml.rels'));
  const target = (sheetId === undefined ? undefined : targets.get(sheetId)) ?? 'worksheets/sheet1.xml';
  const name = (target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase();
  const text = parts.get(name);
  if (text === undefined) return stop('damaged', 'The workbook has no sheet that can be read.');
  const linksName = name.replace(/([^/]+)$/, '_rels/$1.rels');
  const strings = sharedStrings(parts.get('xl/sharedstrings.xml'));
  return { rows: sheetRows({ name, text }, strings, relationships(linksName, parts.get(linksName))), from1904 };
}

/** Reads the first sheet of an .xlsx workbook, or says why not. */
export const readWorkbook = (bytes: Uint8Array): Outcome<Workbook, Refusal> => reading(() => firstSheet(bytes));
