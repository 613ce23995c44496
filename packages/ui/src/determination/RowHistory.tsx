import { type Look, sayFound, sayOutcome, sayReasonCode, sayRowPast } from '@ice-access/domain/wording';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { Timeline } from '../request/Timeline.tsx';
import type { RowPast, TableRow } from './shapes.ts';

const forWhom = (party: string): string => (party === 'agency' ? ', for the agency,' : party === 'ice' ? ', for ICE,' : '');

function sentenceOf({ type, by, outcome }: RowPast, look: Look): string {
  const what = outcome === null ? '' : ` “${sayOutcome(outcome, look)}”`;
  const codes = outcome?.reasonCodes ?? [];
  const because = codes.length === 0 ? '' : ` Because: ${codes.map(sayReasonCode).join('; ')}.`;
  return `${by.party === 'system' ? 'The program' : look.person(by.person)}${forWhom(by.party)} ${sayRowPast(type)}${what}.${because}`;
}

/** Who proposed what, and when: an earlier proposal stays readable for both. */
export function RowHistory({ row, look }: { row: TableRow; look: Look }) {
  if (row.history.length === 0) return null;
  return (
    <Disclosure summary={`History of this row: ${row.history.length === 1 ? '1 entry' : `${row.history.length} entries`}`}>
      <Timeline
        entries={row.history.map((past) => ({
          key: `${past.sequence} ${past.type}`,
          on: past.on,
          sentence: sentenceOf(past, look),
          ...(past.text === null ? {} : { text: sayFound(past.text) }),
        }))}
      />
    </Disclosure>
  );
}
