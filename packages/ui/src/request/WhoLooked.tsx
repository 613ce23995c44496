import type { LookKind } from '@ice-access/domain/looking';
import type { Role } from '@ice-access/domain/parties';
import { sayOpened, sayRole } from '@ice-access/domain/wording';
import { Button } from '../primitives/Button.tsx';
import { DateText } from '../primitives/DateText.tsx';
import { Section } from '../primitives/Section.tsx';
import { Table } from '../primitives/Table.tsx';
import { Empty } from '../primitives/Waiting.tsx';

/** What the other side opened on one day under the same offices. */
export interface LookRow {
  readonly number: number;
  readonly on: string;
  readonly organisation: string;
  readonly offices: readonly string[];
  readonly kind: LookKind;
  readonly what: string;
  readonly times: number;
}
interface WhoLookedProps {
  /** The other side, as a sentence begins: “ICE”, “The agency”. */
  readonly other: string;
  readonly rows: readonly LookRow[];
  /** Undefined when all rows are there. */
  readonly onMore: (() => void) | undefined;
  readonly busy: boolean;
}

const columns = [
  { key: 'on', head: 'Day' },
  { key: 'who', head: 'Organization' },
  { key: 'office', head: 'Office' },
  { key: 'what', head: 'What was opened' },
  { key: 'times', head: 'Times', numeric: true },
];

/** What the other side opened in a case: organization, office and day. */
export function WhoLooked({ other, rows, onMore, busy }: WhoLookedProps) {
  return (
    <Section
      title="Who looked"
      says={`What people of the other side opened here, newest first. Names are not shown, nor what counsel, oversight and those who take complaints opened. ${other} sees the same of your side.`}
    >
      {rows.length === 0 ? (
        <Empty title="Nothing to show yet">What {other === 'ICE' ? 'ICE' : 'the agency'} opens here will stand in this place.</Empty>
      ) : (
        <>
          <Table
            caption="What the other side opened"
            captionHidden
            columns={columns}
            rows={rows.map((row) => ({
              key: String(row.number),
              cells: [
                <DateText key="on" date={row.on} />,
                row.organisation,
                row.offices.map((role) => sayRole(role as Role)).join(', '),
                sayOpened(row.what, row.kind),
                row.times,
              ],
            }))}
          />
          {onMore !== undefined && (
            <Button kind="outline" busy={busy} onClick={onMore}>
              Show earlier days
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
