import { type Look, sayDate, sayFound, sayOutcome, sayReasonCode, sayRowPast } from '@ice-access/domain/wording';
import { Disclosure } from '../primitives/Disclosure.tsx';
import type { TableRow } from './shapes.ts';

/** Who proposed what, and when: an earlier proposal stays readable for both. */
export function RowHistory({ row, look }: { row: TableRow; look: Look }) {
  if (row.history.length === 0) return null;
  return (
    <Disclosure summary={`History of this row: ${row.history.length === 1 ? '1 entry' : `${row.history.length} entries`}`}>
      <ol className="ax-timeline">
        {row.history.map(({ sequence, type, by, on, outcome, text }) => (
          <li key={`${sequence} ${type}`}>
            <time dateTime={on}>{sayDate(on)}</time>
            <p>
              {look.person(by.person)}, {by.party === 'agency' ? 'for the agency' : by.party === 'ice' ? 'for ICE' : 'the program'}:{' '}
              {sayRowPast(type)}
              {outcome !== null && ` “${sayOutcome(outcome, look)}”`}.
            </p>
            {outcome?.reasonCodes !== undefined && outcome.reasonCodes.length > 0 && (
              <p>{outcome.reasonCodes.map(sayReasonCode).join('; ')}</p>
            )}
            {text !== null && <p>{sayFound(text)}</p>}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
