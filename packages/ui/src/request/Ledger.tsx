import type { DaysWith } from '@ice-access/domain/request';
import type { CSSProperties } from 'react';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { Table } from '../primitives/Table.tsx';

interface LedgerProps {
  days: DaysWith;
  /** Whose page it is: the other side is named. */
  side: 'agency' | 'ice';
  otherName: string;
}

const count = (days: number) => (days === 1 ? '1 day' : `${days} days`);
const width = (days: number): CSSProperties & Record<'--d', number> => ({ '--d': days });

/** How many days a case lay with whom: one bar, its words, its table. */
export function Ledger({ days, side, otherName }: LedgerProps) {
  const other = side === 'agency' ? 'ice' : 'agency';
  const parts = [
    { key: 'you', name: 'With you', days: days[side] },
    { key: 'them', name: `With ${otherName}`, days: days[other] },
    { key: 'both', name: 'With both', days: days.both },
    { key: 'paused', name: 'Paused', days: days.paused },
  ].filter((part) => part.days > 0);
  const [first, ...rest] = parts;
  const sentence =
    first === undefined
      ? 'No whole day has passed yet.'
      : `${count(days.total)} so far: ${[`${first.days} ${first.name.toLowerCase().replace('ice', 'ICE')}`, ...rest.map((part) => `${part.days} ${part.key === 'them' ? `with ${otherName}` : part.name.toLowerCase()}`)].join(', ')}`;
  return (
    <div className="ax-ledger">
      <p>{sentence}</p>
      {parts.length > 0 && (
        <>
          <div className="ax-ledger__bar" role="img" aria-label={sentence}>
            {parts.map((part) => (
              <i key={part.key} className={`is-${part.key}`} style={width(part.days)} />
            ))}
          </div>
          <ul>
            {parts.map((part) => (
              <li key={part.key}>
                <i className={`is-${part.key}`} aria-hidden="true" />
                {part.name}: {count(part.days)}
              </li>
            ))}
          </ul>
          <Disclosure summary="Show the days as a table">
            <Table
              caption="Calendar days since the request was sent. Source: the timeline of this request."
              look="lines"
              columns={[
                { key: 'with', head: 'With' },
                { key: 'days', head: 'Days', numeric: true },
              ]}
              rows={parts.map((part) => ({ key: part.key, cells: [part.name, part.days] }))}
            />
          </Disclosure>
        </>
      )}
    </div>
  );
}
