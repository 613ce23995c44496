import { subjectKey } from '@ice-access/domain/components';
import { outcomeOf, type Track } from '@ice-access/domain/request';
import { sayBand, sayDate, sayOutcome, sayStanding, saySubject, sayText } from '@ice-access/domain/wording';
import { Anchor } from '../primitives/Anchor.tsx';
import { Button } from '../primitives/Button.tsx';
import { StatusTag } from '../primitives/Status.tsx';
import { Table } from '../primitives/Table.tsx';
import type { DeterminationDesk } from './desk.ts';
import { OutcomeTag } from './OutcomeTag.tsx';

interface ProgramTableProps {
  desk: DeterminationDesk;
  tracks: readonly Track[];
  chosen: string | undefined;
  onChoose: (trackId: string) => void;
}

/** Whether the next word on this row is the reader's. */
export const isYours = ({ standing }: Track, side: 'agency' | 'ice'): boolean => standing.kind === 'proposed' && standing.by.party !== side;

function Program({ desk, track }: { desk: DeterminationDesk; track: Track }) {
  const key = subjectKey(track.subject);
  const fit = desk.fitOf(key);
  return (
    <>
      {saySubject(key)}
      <small>{track.insteadOf === null ? 'Asked for' : `Offered instead of ${desk.look.track(track.insteadOf)}`}</small>
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

function Answer({ desk, track }: { desk: DeterminationDesk; track: Track }) {
  const { standing } = track;
  const { look, side } = desk;
  const says = sayStanding(standing);
  if (standing.kind === 'open') return <StatusTag glyph="later">{says}</StatusTag>;
  if (standing.kind === 'agreed')
    return (
      <>
        <StatusTag glyph="done" tone="good">
          {says}
        </StatusTag>
        <small>
          {look.person(standing.proposedBy.person)} and {look.person(standing.agreedBy.person)}, {sayDate(standing.on)}
        </small>
      </>
    );
  if (standing.kind === 'closed' || standing.kind === 'withdrawn') {
    const by = standing.kind === 'closed' ? standing.closedBy : standing.by;
    return (
      <>
        <StatusTag glyph="no">{says}</StatusTag>
        <small>
          {look.person(by.person)}, {sayDate(standing.on)}
        </small>
      </>
    );
  }
  const yours = isYours(track, side);
  return (
    <>
      <StatusTag glyph={yours ? 'turn' : 'due'} tone={yours ? 'you' : 'soon'}>
        {says}
      </StatusTag>
      <small>
        {look.person(standing.by.person)}, {sayDate(standing.on)}
      </small>
    </>
  );
}

/** One row per program and model: what is proposed, why, what the other side says, and the text once it is the same on both sides. */
export function ProgramTable({ desk, tracks, chosen, onChoose }: ProgramTableProps) {
  const { look } = desk;
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
        { key: 'row', head: 'Row' },
      ]}
      rows={tracks.map((track, index) => {
        const outcome = outcomeOf(track.standing);
        return {
          key: track.trackId,
          here: track.trackId === chosen,
          cells: [
            <Program key="program" desk={desk} track={track} />,
            outcome === null ? (
              <span className="ax-quiet">Nothing proposed yet</span>
            ) : (
              <OutcomeTag kind={outcome.kind}>{sayOutcome(outcome, look)}</OutcomeTag>
            ),
            outcome === null ? <span className="ax-quiet">None yet</span> : sayText(outcome.reason, look),
            <Answer key="answer" desk={desk} track={track} />,
            <Button key="row" kind="quiet" aria-pressed={track.trackId === chosen} onClick={() => onChoose(track.trackId)}>
              Open row {index + 1}
              <span className="ax-hide">: {saySubject(subjectKey(track.subject))}</span>
            </Button>,
          ],
        };
      })}
    />
  );
}
