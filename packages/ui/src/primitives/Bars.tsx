import type { CSSProperties, ReactNode } from 'react';
import { Disclosure } from './Disclosure.tsx';
import { numberInWords } from './dates.ts';
import { Table } from './Table.tsx';

export interface Bar {
  label: string;
  value: number;
}

interface BarsProps {
  caption: string;
  unit: string;
  bars: readonly Bar[];
  /** What a full bar is; the highest value when not said. */
  full?: number | undefined;
  note?: ReactNode;
  /** The same numbers as a table, one step away. */
  withTable?: boolean;
}

/** Bars with their numbers beside them, and as a table. */
export function Bars({ caption, unit, bars, full, note, withTable = true }: BarsProps) {
  const whole = full ?? Math.max(1, ...bars.map((bar) => bar.value));
  const share = (value: number): CSSProperties & Record<'--v', string> => ({ '--v': `${Math.round((100 * value) / whole)}%` });
  return (
    <div>
      <ul className="ax-bars" aria-label={caption}>
        {bars.map(({ label, value }) => (
          <li key={label}>
            <span>{label}</span>
            <b className="ax-num">{numberInWords(value)}</b>
            <i style={share(value)} aria-hidden="true" />
          </li>
        ))}
      </ul>
      {note !== undefined && <p className="ax-small ax-quiet">{note}</p>}
      {withTable && (
        <Disclosure summary="Show as a table">
          <Table
            caption={caption}
            look="lines"
            columns={[
              { key: 'label', head: 'Name' },
              { key: 'value', head: unit, numeric: true },
            ]}
            rows={bars.map(({ label, value }) => ({ key: label, cells: [label, numberInWords(value)] }))}
          />
        </Disclosure>
      )}
    </div>
  );
}
