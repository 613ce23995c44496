import * as z from 'zod/mini';
import { id } from '../kernel/ids.ts';
import { typed } from '../kernel/typedText.ts';
import type { Column, Question } from './instrument.ts';
import { numberSchema } from './number.ts';

type ListQuestion = Extract<Question, { kind: 'list' }>;
export type Cell = string | number | boolean;
/** One row by its columns. A cell that is empty is left out, so that equal rows have one form and one digest. */
export type Row = Readonly<Record<string, Cell>>;

/** The answer to a list question. Whoever adds a row gives it its id, so that two people can add rows at once. */
export interface ListValue {
  readonly rows: Readonly<Record<string, Row>>;
  readonly order: readonly string[];
}

/** Whether an answer is a list of rows. */
export const isList = (value: unknown): value is ListValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'rows' in value && 'order' in value;

/** The rows of a list in their order. */
export const rowsOf = ({ rows, order }: ListValue): readonly Row[] =>
  order.flatMap((rowId) => {
    const row = rows[rowId];
    return row === undefined ? [] : [row];
  });

function cellSchema(column: Column): z.ZodMiniType<Cell> {
  switch (column.kind) {
    case 'number':
      return numberSchema(column);
    case 'text':
      return typed.check(z.maxLength(column.maxLength));
    case 'choice':
      return z.enum(column.choices.map(({ value }) => value));
    case 'yesNo':
      return z.boolean();
  }
}

/**
 * What a list may hold: rows by ids, each with cells that its columns allow, and an order that names each row once. A row may be
 * half filled in while somebody writes it; `incompleteRows` says which ones are.
 */
export function listSchema({ columns, rowsMax }: ListQuestion): z.ZodMiniType<ListValue> {
  const cells: Record<string, z.ZodMiniOptional<z.ZodMiniType<Cell>>> = {};
  for (const column of columns) cells[column.id] = z.optional(cellSchema(column));
  const row: z.ZodMiniType<Row> = z.pipe(
    z.strictObject(cells).check(z.refine((read) => Object.values(read).every((cell) => cell !== undefined), 'Leave an empty cell out.')),
    z.transform((read): Row => read as Row),
  );
  return z
    .strictObject({ rows: z.record(id, row), order: z.array(id).check(z.maxLength(rowsMax, `This list takes up to ${rowsMax} rows.`)) })
    .check(
      z.refine(({ rows, order }) => {
        const named = new Set(order);
        return named.size === order.length && named.size === Object.keys(rows).length && order.every((rowId) => rows[rowId] !== undefined);
      }, 'The order has to name each row once.'),
    );
}

/** Ids of the rows in which a cell that is needed is still empty, in their order. */
export const incompleteRows = ({ columns }: ListQuestion, { rows, order }: ListValue): readonly string[] =>
  order.filter((rowId) => columns.some(({ id: column, required }) => required && rows[rowId]?.[column] === undefined));

function cellText(column: Column, cell: Cell): string {
  switch (column.kind) {
    case 'number':
      return `${typeof cell === 'number' ? cell.toLocaleString('en-US') : cell} ${column.unit}`;
    case 'yesNo':
      return `${column.label}: ${cell === true ? 'yes' : 'no'}`;
    case 'choice':
      return column.choices.find(({ value }) => value === cell)?.label ?? String(cell);
    case 'text':
      return String(cell);
  }
}

/** One row as a person reads it. */
export const rowText = ({ columns }: ListQuestion, row: Row): string =>
  columns
    .flatMap((column) => {
      const cell = row[column.id];
      return cell === undefined ? [] : [cellText(column, cell)];
    })
    .join(', ');

/** The list as a person reads it, row after row. */
export function listText(question: ListQuestion, value: ListValue): string {
  const rows = rowsOf(value).map((row) => rowText(question, row));
  return rows.length === 0 ? 'none' : rows.join('; ');
}
