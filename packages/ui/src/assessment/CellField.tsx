import type { Cell, Column } from '@ice-access/domain/assessment';
import { useState } from 'react';
import { SelectField } from '../primitives/ChoiceFields.tsx';
import { NumberField, TextField } from '../primitives/TextFields.tsx';
import { readNumber } from './readNumber.ts';

interface CellFieldProps {
  id: string;
  column: Column;
  cell: Cell | undefined;
  /** An empty cell is left out. */
  onCell: (cell: Cell | undefined) => void;
}
const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

function FigureCell({ id, column, cell, onCell }: CellFieldProps & { column: Column & { kind: 'number' } }) {
  const [typed, setTyped] = useState(cell === undefined ? '' : String(cell));
  const [known, setKnown] = useState(cell);
  // A colleague's figure comes in; what is being typed stays while it is no number yet.
  if (cell !== known) {
    setKnown(cell);
    if (readNumber(typed) !== cell) setTyped(cell === undefined ? '' : String(cell));
  }
  const read = readNumber(typed);
  const good = read !== undefined && read >= column.min && read <= column.max && (!column.whole || Number.isInteger(read));
  const range = `Enter ${column.whole ? 'a whole number' : 'a number'} from ${column.min.toLocaleString('en-US')} to ${column.max.toLocaleString('en-US')}.`;
  return (
    <NumberField
      id={id}
      label={column.required ? column.label : `${column.label}, may stay empty`}
      unit={column.unit}
      value={typed}
      error={typed.trim() === '' || good ? undefined : range}
      onChange={(next) => {
        setTyped(next);
        const number = readNumber(next);
        if (next.trim() === '') onCell(undefined);
        else if (number !== undefined && number >= column.min && number <= column.max && (!column.whole || Number.isInteger(number)))
          onCell(number);
      }}
    />
  );
}

/** One cell of a row, by the kind of its column. */
export function CellField(props: CellFieldProps) {
  const { id, column, cell, onCell } = props;
  const label = column.required ? column.label : `${column.label}, may stay empty`;
  switch (column.kind) {
    case 'number':
      return <FigureCell {...props} column={column} />;
    case 'text':
      return (
        <TextField
          id={id}
          label={label}
          value={typeof cell === 'string' ? cell : ''}
          maxLength={column.maxLength}
          onChange={(typed) => onCell(typed.trim() === '' ? undefined : typed)}
        />
      );
    case 'choice':
      return (
        <SelectField
          id={id}
          label={label}
          choices={column.choices.map(({ value, label }) => ({ value, label: label.charAt(0).toUpperCase() + label.slice(1) }))}
          value={typeof cell === 'string' ? cell : ''}
          onChange={(chosen) => onCell(chosen === '' ? undefined : chosen)}
        />
      );
    case 'yesNo':
      return (
        <SelectField<'yes' | 'no' | ''>
          id={id}
          label={label}
          choices={yesNo}
          value={cell === true ? 'yes' : cell === false ? 'no' : ''}
          onChange={(chosen) => onCell(chosen === '' ? undefined : chosen === 'yes')}
        />
      );
  }
}
