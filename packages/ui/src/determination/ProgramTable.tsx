import { subjectKey } from '@ice-access/domain/components';
import type { TrackOutcome } from '@ice-access/domain/request';
import { sayBand, sayDate, sayFound, sayOutcome, sayReasonCode, sayStanding, saySubject } from '@ice-access/domain/wording';
import { Anchor } from '../primitives/Anchor.tsx';
import { Button } from '../primitives/Button.tsx';
import { Digest } from '../primitives/Digest.tsx';
import { StatusTag } from '../primitives/Status.tsx';
import { Table } from '../primitives/Table.tsx';
import type { DeterminationDesk } from './desk.ts';
import { OutcomeTag } from './OutcomeTag.tsx';
import { isYours, outcomeOf, waitsForYou } from './rows.ts';
import type { Disagreement, TableRow } from './shapes.ts';

interface ProgramTableProps {
  desk: DeterminationDesk;
  rows: readonly TableRow[];
  disagreements: readonly Disagreement[];
  chosen: string | undefined;
  onChoose: (trackId: string) => void;
}
interface CellProps {
  desk: DeterminationDesk;
  row: TableRow;
}

function Program({ desk, row }: CellProps) {
  const key = subjectKey(row.subject);
  const fit = desk.fitOf(key);
  return (
    <>
      {saySubject(key)}
      <small>{row.insteadOf === null ? 'Asked for' : `Offered instead of ${desk.look.track(row.insteadOf)}`}</small>
      {fit && (
        <small>
          <Anchor href={desk.fitHref}>
            Fit {fit.score} of 100: {sayBand(fit.band)}
          </Anchor>
        </small>
      )}
    </>
  );
}

/** Reasons from the list, then in somebody's words. */
export function Reasons({ outcome, row }: { outcome: TrackOutcome; row: TableRow }) {
  const codes = outcome.reasonCodes ?? [];
  return (
    <>
      {codes.length > 0 && <b className="ax-reasons">{codes.map(sayReasonCode).join('; ')}</b>}
      <div>{sayFound(row.reason)}</div>
    </>
  );
}

function Stands({ desk: { look, side }, row }: CellProps) {
  const { standing } = row;
  const says = sayStanding(standing);
  const tag = (who: readonly { readonly person: string }[], on: string) => (
    <small>
      {who.map(({ person }) => look.person(person)).join(' and ')}, {sayDate(on)}
    </small>
  );
  switch (standing.kind) {
    case 'open':
      return <StatusTag glyph="later">{says}</StatusTag>;
    case 'proposed': {
      const yours = isYours(row, side);
      return (
        <>
          <StatusTag glyph={yours ? 'turn' : 'due'} tone={yours ? 'you' : 'soon'}>
            {says}
          </StatusTag>
          {tag([standing.by], standing.on)}
        </>
      );
    }
    case 'agreed':
      return (
        <>
          <StatusTag glyph="done" tone="good">
            {says}
          </StatusTag>
          {tag([standing.proposedBy, standing.agreedBy], standing.on)}
        </>
      );
    case 'closed':
      return (
        <>
          <StatusTag glyph="no" tone="late">
            {says}
          </StatusTag>
          {tag([standing.closedBy], standing.on)}
        </>
      );
    case 'withdrawn':
      return (
        <>
          <StatusTag glyph="cross">{says}</StatusTag>
          {tag([standing.by], standing.on)}
        </>
      );
  }
}

/** What is open beside the proposal: questions and disagreement, always in sight. */
function Beside({ desk, row, disagreements }: CellProps & { disagreements: readonly Disagreement[] }) {
  const open = row.questions.filter(({ turn }) => turn !== null);
  const mine = disagreements.filter(({ trackId }) => trackId === row.trackId);
  return (
    <>
      {open.map(({ askId, turn }) => (
        <div key={askId}>
          <StatusTag glyph="talk" tone={turn === desk.side ? 'you' : 'soon'}>
            {turn === 'agency' ? 'A question: the agency answers' : 'A question: ICE answers'}
          </StatusTag>
        </div>
      ))}
      {mine.map(({ disagreementId, by, answer }) => (
        <div key={disagreementId}>
          <StatusTag glyph="late" tone="late">
            {by.party === 'agency' ? 'The agency does not agree' : 'ICE does not agree'}
            {answer === null ? ', not answered yet' : ', answered'}
          </StatusTag>
        </div>
      ))}
    </>
  );
}

/** One row per program and model: what is proposed, why, how it stands, and the text once it is the same on both sides. */
export function ProgramTable({ desk, rows, disagreements, chosen, onChoose }: ProgramTableProps) {
  return (
    <Table
      caption="What becomes of each program"
      captionHidden
      className="ax-grid"
      columns={[
        { key: 'program', head: 'Program' },
        { key: 'outcome', head: 'Proposed' },
        { key: 'reason', head: 'Reason' },
        { key: 'answer', head: 'How it stands' },
        { key: 'text', head: 'Text' },
        { key: 'row', head: 'Row' },
      ]}
      rows={rows.map((row, index) => {
        const outcome = outcomeOf(row);
        return {
          key: row.trackId,
          here: row.trackId === chosen,
          cells: [
            <Program key="program" desk={desk} row={row} />,
            outcome === null ? (
              <span className="ax-quiet">Nothing proposed</span>
            ) : (
              <OutcomeTag kind={outcome.kind}>{sayOutcome(outcome, desk.look)}</OutcomeTag>
            ),
            outcome === null ? (
              <span className="ax-quiet">{row.reason === null ? 'None yet' : sayFound(row.reason)}</span>
            ) : (
              <Reasons outcome={outcome} row={row} />
            ),
            <div key="answer" className="ax-stack ax-stack--tight">
              <div>
                <Stands desk={desk} row={row} />
              </div>
              <Beside desk={desk} row={row} disagreements={disagreements} />
            </div>,
            row.standing.kind === 'agreed' && row.digest !== null ? (
              <>
                <Digest value={row.digest} groups={2} />
                <small>same text on both sides</small>
              </>
            ) : (
              <span className="ax-quiet">Not yet the same</span>
            ),
            <Button key="row" kind="quiet" aria-pressed={row.trackId === chosen} onClick={() => onChoose(row.trackId)}>
              {waitsForYou(row, desk.side) ? 'Answer' : 'Open'} row {index + 1}
              <span className="ax-hide">: {saySubject(subjectKey(row.subject))}</span>
            </Button>,
          ],
        };
      })}
    />
  );
}
