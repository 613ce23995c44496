import { components } from '@ice-access/domain/components';
import type { Forecast } from '@ice-access/domain/forecast';
import { federalCalendar } from '@ice-access/domain/kernel';
import type { DisputeStanding, RequestPhase } from '@ice-access/domain/request';
import { disputeStandings, type Holder, sayPhase, saySubject, sayTurn } from '@ice-access/domain/wording';
import { Anchor, StatusTag, Table } from '@ice-access/ui/primitives';
import { Due, ForecastText } from '@ice-access/ui/request';

export interface RequestRow {
  readonly requestId: string;
  readonly reference: string;
  readonly components: readonly string[];
  readonly phase: RequestPhase;
  readonly waitingOn: Holder | 'system' | null;
  readonly dueOn: string | null;
  /** How a disputed ending stands. */
  readonly dispute?: DisputeStanding | null;
  /** Left out where a page shows none. */
  readonly forecast?: Forecast | null;
}

/** A list names the component; its model is said in the case. */
function programName(key: string): string {
  const component = Object.values(components).find(({ slug }) => slug === key);
  return component?.name ?? saySubject(key);
}

/** Requests with how they stand, whose turn it is and by when. */
export function RequestTable({ caption, rows, today }: { caption: string; rows: readonly RequestRow[]; today: string }) {
  const showsForecast = rows.some(({ forecast }) => forecast !== undefined);
  return (
    <Table
      caption={caption}
      captionHidden
      look="roomy"
      columns={[
        { key: 'request', head: 'Request' },
        { key: 'stands', head: 'How it stands' },
        { key: 'turn', head: 'Whose turn' },
        { key: 'when', head: 'By when' },
        ...(showsForecast ? [{ key: 'decision', head: 'Decision expected' }] : []),
      ]}
      rows={rows.map(({ requestId, reference, components: asked, phase, waitingOn, dueOn, forecast, dispute = null }) => {
        const yours = waitingOn === 'agency' || waitingOn === 'both';
        return {
          key: requestId,
          cells: [
            <>
              <Anchor href={`/requests/${requestId}`}>{reference}</Anchor>
              <small>{asked.length === 0 ? 'Advise us' : asked.map(programName).join(', ')}</small>
            </>,
            <>
              {sayPhase('request', phase).name}
              {dispute !== null && <small>{disputeStandings[dispute]}</small>}
            </>,
            waitingOn === null || waitingOn === 'system' ? (
              sayTurn('nobody', 'agency')
            ) : (
              <StatusTag key="turn" glyph={yours ? 'turn' : 'due'} tone={yours ? 'you' : 'ink'}>
                {sayTurn(waitingOn, 'agency')}
              </StatusTag>
            ),
            dueOn === null ? 'No date' : <Due key="due" on={dueOn} today={today} calendar={federalCalendar} />,
            ...(showsForecast ? [<ForecastText key="decision" forecast={forecast ?? null} today={today} short />] : []),
          ],
        };
      })}
    />
  );
}
