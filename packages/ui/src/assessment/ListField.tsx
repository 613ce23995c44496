import { type Cell, incompleteRows, isList, type ListValue, type Question, type Row, rowText } from '@ice-access/domain/assessment';
import { useRef } from 'react';
import { Button } from '../primitives/Button.tsx';
import { CellField } from './CellField.tsx';
import { newRowId } from './newRowId.ts';

type ListQuestion = Extract<Question, { kind: 'list' }>;
interface ListFieldProps {
  question: ListQuestion;
  value: unknown;
  onValue: (value: ListValue) => void;
  error?: string | undefined;
}
const noRows: ListValue = { rows: {}, order: [] };

/** A list answer: one box for each row. Rows are added, filled in, moved and taken out with ordinary buttons, so that every step works by keyboard. */
export function ListField({ question, value, onValue, error }: ListFieldProps) {
  const list = isList(value) ? value : noRows;
  const box = useRef<HTMLFieldSetElement>(null);
  const { id, row, columns, rowsMax } = question;
  const lacks = incompleteRows(question, list);
  const focus = (selector: string) => requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  const add = () => {
    const rowId = newRowId();
    onValue({ rows: { ...list.rows, [rowId]: {} }, order: [...list.order, rowId] });
    focus(`[data-row="${rowId}"] input, [data-row="${rowId}"] select`);
  };
  const remove = (rowId: string) => {
    const { [rowId]: _gone, ...rows } = list.rows;
    onValue({ rows, order: list.order.filter((one) => one !== rowId) });
    focus('[data-add]');
  };
  const move = (rowId: string, by: -1 | 1) => {
    const order = list.order.filter((one) => one !== rowId);
    order.splice(list.order.indexOf(rowId) + by, 0, rowId);
    onValue({ ...list, order });
    focus(`[data-row="${rowId}"] [data-move="${by}"]:not(:disabled), [data-row="${rowId}"] [data-move]:not(:disabled)`);
  };
  const change = (rowId: string, column: string, cell: Cell | undefined) => {
    const { [column]: _before, ...rest } = list.rows[rowId] ?? {};
    const next: Row = cell === undefined ? rest : { ...rest, [column]: cell };
    onValue({ ...list, rows: { ...list.rows, [rowId]: next } });
  };
  return (
    <fieldset className="ax-list" id={id} ref={box} aria-describedby={`${id}-help`}>
      <legend className="usa-legend">{question.text}</legend>
      <p className="usa-hint" id={`${id}-help`}>
        {question.help}
      </p>
      {error && <p className="usa-error-message">{error}</p>}
      <ol className="ax-plain">
        {list.order.map((rowId, index) => {
          const said = rowText(question, list.rows[rowId] ?? {}) || `${row} ${index + 1}`;
          return (
            <li key={rowId} data-row={rowId} className="ax-list__row">
              <fieldset>
                <legend>
                  {row.charAt(0).toUpperCase() + row.slice(1)} {index + 1}
                  {lacks.includes(rowId) && <span className="ax-quiet">, not complete yet</span>}
                </legend>
                <div className="ax-list__cells">
                  {columns.map((column) => (
                    <CellField
                      key={column.id}
                      id={`${id}-${rowId}-${column.id}`}
                      column={column}
                      cell={list.rows[rowId]?.[column.id]}
                      onCell={(cell) => change(rowId, column.id, cell)}
                    />
                  ))}
                </div>
                <div className="ax-actions">
                  <Button kind="outline" size="small" data-move="-1" disabled={index === 0} onClick={() => move(rowId, -1)}>
                    Move up<span className="ax-hide">: {said}</span>
                  </Button>
                  <Button
                    kind="outline"
                    size="small"
                    data-move="1"
                    disabled={index === list.order.length - 1}
                    onClick={() => move(rowId, 1)}
                  >
                    Move down<span className="ax-hide">: {said}</span>
                  </Button>
                  <Button kind="outline" size="small" onClick={() => remove(rowId)}>
                    Take out<span className="ax-hide">: {said}</span>
                  </Button>
                </div>
              </fieldset>
            </li>
          );
        })}
      </ol>
      {list.order.length < rowsMax ? (
        <Button kind="outline" data-add onClick={add}>
          Add a {row}
        </Button>
      ) : (
        <p className="ax-quiet">This list takes up to {rowsMax} rows.</p>
      )}
    </fieldset>
  );
}
