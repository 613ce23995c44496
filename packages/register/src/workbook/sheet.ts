import { cellCharactersMax, columnsMax, rowsMax } from './limits.ts';
import { stop } from './refusal.ts';
import { walk } from './xml.ts';

/** What stands in a cell: a text, or a number (dates are numbers), and the target of its link. */
export interface Cell {
  readonly text: string;
  readonly number: number | null;
  readonly link: string | null;
}
export interface SheetRow {
  readonly number: number;
  /** By column, 0 being A. Cells without a value are not there. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** Column and row of a reference such as "AB12". */
function position(reference: string): { readonly column: number; readonly row: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(reference);
  if (found === null) return null;
  const letters = found[1] ?? '';
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(found[2]) };
}

interface Found {
  row: number;
  column: number;
  type: string;
  value: string;
}

/** Reads the cells of a sheet, then its links, which stand after the cells. Blank rows are left out. */
export function sheetRows(
  part: { readonly name: string; readonly text: string },
  strings: readonly string[],
  targets: ReadonlyMap<string, string>,
): readonly SheetRow[] {
  const rows = new Map<number, Map<number, Cell>>();
  let rowNumber = 0;
  let column = -1;
  let cell: Found | null = null;
  let taking = false;

  const take = ({ row, column: at, type, value }: Found) => {
    if (value === '') return;
    if (row > rowsMax) stop('tooLarge', `Row ${row}: at most ${rowsMax} rows are read.`, row);
    if (at >= columnsMax) stop('tooLarge', `Row ${row} has more than ${columnsMax} columns.`, row);
    const text = type === 's' ? strings[Number(value)] : value;
    if (text === undefined) return stop('damaged', `Row ${row}: a cell points to a text that is not in the file.`, row);
    if (text.length > cellCharactersMax) stop('tooLarge', `Row ${row}: a cell has more than ${cellCharactersMax} characters.`, row);
    const isNumber = type === 'n' && value.trim() !== '' && Number.isFinite(Number(value));
    const cells = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, cells.set(at, { text, number: isNumber ? Number(value) : null, link: null }));
  };

  const linkTo = (reference: string, target: string) => {
    const [from, to] = reference.split(':').map(position);
    if (from === null || from === undefined || to === null) return;
    const last = to ?? from;
    for (let row = from.row; row <= Math.min(last.row, rowsMax); row += 1) {
      const cells = rows.get(row);
      for (const [at, before] of cells ?? []) if (at >= from.column && at <= last.column) cells?.set(at, { ...before, link: target });
    }
  };

  walk(part, {
    row: () => (rowNumber === 0 ? null : rowNumber),
    open: (name, attributes) => {
      if (name === 'row') {
        rowNumber = attributes.r === undefined ? rowNumber + 1 : Number(attributes.r);
        column = -1;
        if (!Number.isInteger(rowNumber) || rowNumber < 1) stop('damaged', 'The file is damaged: a row has no valid number.');
      } else if (name === 'c') {
        const at = attributes.r === undefined ? { column: column + 1, row: rowNumber } : position(attributes.r);
        if (at === null || at.row !== rowNumber) return stop('damaged', `Row ${rowNumber}: a cell stands at no valid place.`, rowNumber);
        column = at.column;
        cell = { row: at.row, column, type: attributes.t ?? 'n', value: '' };
      } else if (name === 'v' || (name === 't' && cell !== null)) taking = true;
      else if (name === 'hyperlink') {
        const target = attributes['r:id'] === undefined ? undefined : targets.get(attributes['r:id']);
        if (attributes.ref !== undefined && target !== undefined) linkTo(attributes.ref, target);
      }
    },
    text: (text) => {
      if (taking && cell !== null) cell.value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') taking = false;
      if (name === 'c' && cell !== null) {
        take(cell);
        cell = null;
      }
    },
  });
  return [...rows].sort(([a], [b]) => a - b).map(([number, cells]) => ({ number, cells }));
}
