import { components } from '@ice-access/domain/components';
import { daysBetween } from '@ice-access/domain/kernel';
import { disputeStandings, sayPhase, sayTurn } from '@ice-access/domain/wording';
import { Anchor, StatusTag, Table } from '@ice-access/ui/primitives';
import { Due, ForecastText } from '@ice-access/ui/request';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { Outputs } from '../../api.ts';
import { calendar } from '../../frame/calendar.ts';
import { useKeys } from '../../frame/useKeys.ts';

type Row = Outputs['request']['list']['rows'][number];
const today = () => new Date().toISOString().slice(0, 10);

const age = (row: Row) => {
  if (row.submittedOn === null) return 'not sent';
  const days = daysBetween(row.submittedOn, today());
  return days === 1 ? '1 day' : `${days} days`;
};

/** The rows of the queue. `j` and `k` go down and up, Enter opens. */
export function QueueTable({ rows, view }: { rows: readonly Row[]; view: string }) {
  const router = useRouter();
  const [here, setHere] = useState(-1);
  const open = () => {
    const row = rows[here];
    if (row !== undefined) router.history.push(`/requests/${row.requestId}`);
  };
  useKeys({
    j: () => setHere((at) => Math.min(rows.length - 1, at + 1)),
    k: () => setHere((at) => Math.max(0, at - 1)),
    Enter: open,
  });
  return (
    <Table
      caption={`Requests, ${view}`}
      captionHidden
      columns={[
        { key: 'agency', head: 'Agency' },
        { key: 'reference', head: 'Reference' },
        { key: 'asked', head: 'Asked for' },
        { key: 'phase', head: 'Phase' },
        { key: 'with', head: 'With' },
        { key: 'due', head: 'Due' },
        { key: 'decision', head: 'Decision expected' },
        { key: 'age', head: 'Age' },
        { key: 'liaisons', head: 'Liaisons' },
      ]}
      rows={rows.map((row, index) => ({
        key: row.requestId,
        here: index === here,
        cells: [
          <>
            {row.agencyName}
            <small>{[row.state, row.county].filter(Boolean).join(', ')}</small>
          </>,
          <span key="reference" className="ax-nowrap">
            <Anchor href={`/requests/${row.requestId}`}>{row.reference}</Anchor>
          </span>,
          row.components.length === 0 ? 'Advise us' : row.components.map((slug) => components[slug].abbreviation).join(', '),
          <>
            {sayPhase('request', row.phase).short}
            {row.dispute !== null && <small>{disputeStandings[row.dispute]}</small>}
          </>,
          row.waitingOn === 'ice' || row.waitingOn === 'both' ? (
            <StatusTag key="with" glyph={row.waitingOn === 'both' ? 'swap' : 'turn'} tone="you">
              {sayTurn(row.waitingOn)}
            </StatusTag>
          ) : (
            sayTurn(row.waitingOn)
          ),
          row.dueOn === null ? 'No date' : <Due on={row.dueOn} today={today()} calendar={calendar} />,
          <ForecastText key="decision" forecast={row.forecast} today={today()} short />,
          age(row),
          row.liaisons.length === 0 ? 'Not yet assigned' : row.liaisons.map((liaison) => liaison.name).join(', '),
        ],
      }))}
    />
  );
}
