import { useState } from 'react';
import { monthNames } from './dates.ts';
import { type FieldFrame, FieldGroup } from './Field.tsx';

interface DateFieldProps extends FieldFrame {
  /** Year, month and day as 2026-12-08, or empty. */
  value: string;
  /** Called with a whole date, or with empty text while it is not one. */
  onChange: (value: string) => void;
}

const partsOf = (value: string) => {
  const [year = '', month = '', day = ''] = value.split('-');
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') };
};

/** The date that three parts make, or empty text when there is no such day. */
export function dateOf({ year, month, day }: { year: string; month: string; day: string }): string {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return '';
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const same = date.getUTCFullYear() === Number(year) && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return same ? date.toISOString().slice(0, 10) : '';
}

/** A date in three parts, which everybody can type and nobody has to page through. */
export function DateField({ value, onChange, ...frame }: DateFieldProps) {
  const [parts, setParts] = useState(partsOf(value));
  // A value that came from elsewhere wins over what was typed; our own answer does not come back as news.
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    if (value !== dateOf(parts)) setParts(partsOf(value));
  }
  const change = (part: Partial<typeof parts>) => {
    const next = { ...parts, ...part };
    setParts(next);
    onChange(dateOf(next));
  };
  const part = (key: 'day' | 'year', label: string, length: number) => (
    <div>
      <label className="usa-label" htmlFor={`${frame.id}-${key}`}>
        {label}
      </label>
      <input
        className="usa-input"
        id={`${frame.id}-${key}`}
        inputMode="numeric"
        autoComplete="off"
        maxLength={length}
        value={parts[key]}
        onChange={(event) => change({ [key]: event.target.value.trim() })}
      />
    </div>
  );
  return (
    <FieldGroup frame={frame}>
      <div className="ax-date">
        <div>
          <label className="usa-label" htmlFor={`${frame.id}-month`}>
            Month
          </label>
          <select
            className="usa-select"
            id={`${frame.id}-month`}
            value={parts.month}
            onChange={(event) => change({ month: event.target.value })}
          >
            <option value="">Choose</option>
            {monthNames.map((name, index) => (
              <option key={name} value={String(index + 1)}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {part('day', 'Day', 2)}
        {part('year', 'Year', 4)}
      </div>
    </FieldGroup>
  );
}
