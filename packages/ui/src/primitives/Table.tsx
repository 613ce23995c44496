import type { ReactNode } from 'react';

export interface Column {
  key: string;
  head: ReactNode;
  /** The words before the cell on a phone; without them the head, when it is text. */
  label?: string;
  numeric?: boolean;
  sorted?: 'ascending' | 'descending' | undefined;
}

export interface Row {
  key: string;
  /** One cell per column, in the order of the columns. The first is the row's head. */
  cells: readonly ReactNode[];
  here?: boolean;
}

interface TableProps {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  /** roomy: calm pages; lines: on a phone one line per row instead of a card. */
  look?: 'roomy' | 'lines' | undefined;
  className?: string;
}

const labelOf = ({ label, head }: Column) => label ?? (typeof head === 'string' ? head : '');

/** `display: block` drops a table's own roles in Safari and Chromium, so they are spelled out. */
const as = (role: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell') => ({ role });

/** A table that becomes cards at 390 px. */
export function Table({ caption, captionHidden = false, columns, rows, look, className }: TableProps) {
  const classes = ['ax-table ax-table--cards', look && `ax-table--${look}`, className].filter(Boolean).join(' ');
  const at = (index: number) => columns[index];
  return (
    <table className={classes} {...as('table')}>
      <caption className={captionHidden ? 'ax-hide' : undefined}>{caption}</caption>
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              {...as('columnheader')}
              className={column.numeric ? 'ax-num' : undefined}
              aria-sort={column.sorted}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as('rowgroup')}>
        {rows.map((row) => (
          <tr key={row.key} {...as('row')} className={row.here ? 'is-here' : undefined}>
            {row.cells.map((cell, index) => {
              const column = at(index);
              const key = column?.key ?? String(index);
              return index === 0 ? (
                <th key={key} scope="row" {...as('rowheader')} className="is-head" data-label={column && labelOf(column)}>
                  <div>{cell}</div>
                </th>
              ) : (
                <td key={key} {...as('cell')} className={column?.numeric ? 'ax-num' : undefined} data-label={column && labelOf(column)}>
                  <div>{cell}</div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
