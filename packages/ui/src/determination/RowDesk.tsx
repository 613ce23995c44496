import { subjectKey } from '@ice-access/domain/components';
import { outcomeOf, type RequestCommandType, type Track } from '@ice-access/domain/request';
import { sayCommand, sayOutcome, saySubject, sayText } from '@ice-access/domain/wording';
import { useEffect, useRef, useState } from 'react';
import { Alert } from '../primitives/Alert.tsx';
import { Button } from '../primitives/Button.tsx';
import type { DeskStep, DeterminationDesk } from './desk.ts';
import { OutcomeTag } from './OutcomeTag.tsx';
import { isYours } from './ProgramTable.tsx';
import { proposing } from './proposing.ts';
import { StepHere, useStepSent } from './StepHere.tsx';

interface RowDeskProps {
  desk: DeterminationDesk;
  track: Track;
  tracks: readonly Track[];
  number: number;
  /** Somebody asked for this row: its head takes the focus. */
  takesFocus: boolean;
}

/** Agrees to the text of a row as it stands on the page. */
function Agree({ desk, track }: Pick<RowDeskProps, 'desk' | 'track'>) {
  const { run, busy, refusal } = useStepSent(desk);
  return (
    <>
      {refusal && (
        <Alert key={refusal.attempt} tone={refusal.tone ?? 'late'} takesFocus title={refusal.title ?? 'This did not go through'}>
          {typeof refusal.says === 'string' ? <p>{refusal.says}</p> : refusal.says}
        </Alert>
      )}
      <Button busy={busy} onClick={() => void run('AgreeOutcome', { trackId: track.trackId })}>
        {sayCommand('request', 'AgreeOutcome').label}
      </Button>
    </>
  );
}

/** One row with all that belongs to it: what is proposed, and what the reader can do. */
export function RowDesk({ desk, track, tracks, number, takesFocus }: RowDeskProps) {
  const head = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState<RequestCommandType>();
  useEffect(() => {
    if (takesFocus) head.current?.focus();
  }, [takesFocus]);
  const { trackId, standing, subject } = track;
  const outcome = outcomeOf(standing);
  const name = saySubject(subjectKey(subject));
  const steps: readonly (readonly [RequestCommandType, string, DeskStep])[] = [
    [
      'ProposeOutcome',
      standing.kind === 'open' ? 'Propose an outcome' : 'Propose something else',
      proposing({ track, tracks, newId: desk.newId }),
    ],
  ];
  const offered = steps.filter(([type]) => desk.mayNow(type));
  const shown = offered.find(([type]) => type === open);
  return (
    <section className="ax-card ax-stack" aria-labelledby={`row-${trackId}`}>
      <h3 id={`row-${trackId}`} ref={head} tabIndex={-1}>
        Row {number}: {name}
      </h3>
      {outcome !== null && (
        <>
          <p>
            <OutcomeTag kind={outcome.kind}>{sayOutcome(outcome, desk.look)}</OutcomeTag>
          </p>
          <p>{sayText(outcome.reason, desk.look)}</p>
        </>
      )}
      <div className="ax-actions">
        {isYours(track, desk.side) && desk.mayNow('AgreeOutcome') && <Agree desk={desk} track={track} />}
        {offered.map(([type, label]) => (
          <Button key={type} kind="outline" aria-expanded={type === open} onClick={() => setOpen(type === open ? undefined : type)}>
            {label}
          </Button>
        ))}
      </div>
      {shown && (
        <StepHere
          key={shown[0]}
          desk={desk}
          type={shown[0]}
          step={shown[2]}
          about={trackId}
          heading={name}
          onDone={() => setOpen(undefined)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
