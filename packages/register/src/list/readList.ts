import type { Outcome } from '@ice-access/domain/kernel';
import { stateCode } from '../register/states.ts';
import { plainLink } from '../workbook/links.ts';
import { firstSheet, type Workbook } from '../workbook/readWorkbook.ts';
import { type Refusal, reading, stop } from '../workbook/refusal.ts';
import type { Cell, SheetRow } from '../workbook/sheet.ts';
import { dateInFileName, dateSaid, type ListDate, serialDate, writtenDate } from './dates.ts';
import { modelOf } from './model.ts';
import type { LinkedCell, ListKind, ListRow, PublishedList } from './row.ts';
import { cleaned, wordsOrNull } from './words.ts';

const columns = {
  state: 'STATE',
  agency: 'LAW ENFORCEMENT AGENCY',
  type: 'TYPE',
  county: 'COUNTY',
  model: 'SUPPORT TYPE',
  signed: 'SIGNED',
  moa: 'MOA',
  addendum: 'ADDENDUM',
} as const;
type Column = keyof typeof columns;
const needed: readonly Column[] = ['state', 'agency', 'model'];

/** Where each column stands, from the heading in row 1. Unnamed columns are passed over. */
function heading(row: SheetRow | undefined): ReadonlyMap<Column, number> {
  if (row?.number !== 1) return stop('notAList', 'Row 1 holds no heading.', 1);
  const places = new Map<Column, number>();
  for (const [at, cell] of row.cells) {
    const words = cleaned(cell.text).toUpperCase();
    const column = (Object.keys(columns) as Column[]).find((key) => columns[key] === words);
    if (column === undefined) continue;
    if (places.has(column)) stop('notAList', `Row 1 names the column ${words} twice.`, 1);
    places.set(column, at);
  }
  const missing = needed.filter((column) => !places.has(column)).map((column) => columns[column]);
  if (missing.length > 0) stop('notAList', `Row 1 has no column ${missing.join(', ')}: this is not a list of agencies.`, 1);
  return places;
}

/** A link is the cell's hyperlink; the list of 2021 writes the address as the text. */
function linked(cell: Cell | undefined): LinkedCell {
  const text = cleaned(cell?.text ?? '');
  return { text, url: plainLink(cell?.link ?? text) };
}

function listRow(row: SheetRow, places: ReadonlyMap<Column, number>, of: { readonly kind: ListKind; readonly from1904: boolean }): ListRow {
  const cell = (column: Column): Cell | undefined => {
    const at = places.get(column);
    return at === undefined ? undefined : row.cells.get(at);
  };
  const raw = (column: Column) => cell(column)?.text ?? '';
  const bad = (says: string) => stop('badRow', `Row ${row.number}: ${says}`, row.number);

  const state = stateCode(cleaned(raw('state')));
  if (state === null) return bad(`"${cleaned(raw('state'))}" is no state.`);
  const agency = cleaned(raw('agency'));
  if (agency === '') return bad('the agency has no name.');
  if (agency.length > 300) return bad('the name of the agency has more than 300 characters.');
  const model = modelOf(raw('model'));
  if (model === null) return bad(`"${cleaned(raw('model'))}" is no model of 287(g).`);
  const signed = cell('signed');
  const serial = signed?.number ?? null;
  return {
    rowNumber: row.number,
    kind: of.kind,
    state,
    stateRaw: raw('state'),
    agency,
    agencyRaw: raw('agency'),
    type: wordsOrNull(raw('type')),
    county: wordsOrNull(raw('county')),
    model,
    modelRaw: raw('model'),
    signedOn: serial === null ? writtenDate(cleaned(raw('signed'))) : serialDate(serial, of.from1904),
    signedRaw: raw('signed'),
    moa: linked(cell('moa')),
    addendum: linked(cell('addendum')),
  };
}

function rowsOf({ rows: [first, ...rest], from1904 }: Workbook): { readonly kind: ListKind; readonly rows: readonly ListRow[] } {
  const places = heading(first);
  // The date of a request is never published: a list without SIGNED tells who waits.
  const kind: ListKind = places.has('signed') ? 'participating' : 'pending';
  const used = new Set(places.values());
  const filled = rest.filter((row) => [...row.cells].some(([at, cell]) => used.has(at) && cleaned(cell.text) !== ''));
  if (filled.length === 0) stop('notAList', 'The list has no rows.', 2);
  return { kind, rows: filled.map((row) => listRow(row, places, { kind, from1904 })) };
}

export interface ListFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** Says the date where the file name does not, or says it wrongly. */
  readonly asOf: string | undefined;
}

function dateOf({ fileName, asOf }: ListFile): ListDate {
  if (asOf !== undefined)
    return writtenDate(asOf) === asOf ? dateSaid(asOf) : stop('noDate', `"${asOf}" is no date. Write it as 2026-05-18.`);
  return dateInFileName(fileName) ?? stop('noDate', `The name ${fileName} holds no date. Say it with --as-of 2026-05-18.`);
}

/** Reads a published list, whole or not at all: one row that cannot be understood refuses the file, with the row and the reason. */
export const readList = (file: ListFile): Outcome<PublishedList, Refusal> =>
  reading(() => {
    const read = rowsOf(firstSheet(file.bytes));
    return { fileName: file.fileName, sha256: file.sha256, ...dateOf(file), ...read };
  });
