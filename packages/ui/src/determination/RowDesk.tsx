import { subjectKey } from '@ice-access/domain/components';
import type { RequestCommandType } from '@ice-access/domain/request';
import { sayCommand, sayOutcome, saySubject } from '@ice-access/domain/wording';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../primitives/Button.tsx';
import { Digest } from '../primitives/Digest.tsx';
import { Shut } from '../primitives/Status.tsx';
import { AgreeButton } from './AgreeButton.tsx';
import { Disagreements } from './Disagreements.tsx';
import type { DeskStep, DeterminationDesk } from './desk.ts';
import { OutcomeTag } from './OutcomeTag.tsx';
import { Reasons } from './ProgramTable.tsx';
import { proposing } from './proposing.ts';
import { RowHistory } from './RowHistory.tsx';
import { RowQuestions } from './RowQuestions.tsx';
import { isYours, outcomeOf } from './rows.ts';
import { StepHere } from './StepHere.tsx';
import type { Disagreement, TableRow } from './shapes.ts';
import { asking, closing, disagreeing, withdrawing } from './steps.ts';

interface RowDeskProps {
  desk: DeterminationDesk;
  row: TableRow;
  rows: readonly TableRow[];
  disagreements: readonly Disagreement[];
  /** Somebody asked for this row: its head takes the focus. */
  takesFocus: boolean;
}
interface RowStep {
  readonly type: RequestCommandType;
  readonly label: string;
  readonly step: (id: string) => DeskStep;
}

/** What may be done with one row, from what moves it on to what takes it away. */
function stepsOf({ row, rows, disagreements }: RowDeskProps): readonly RowStep[] {
  const { trackId, standing } = row;
  const named = (type: RequestCommandType, step: RowStep['step'], label = sayCommand('request', type).label): RowStep => ({
    type,
    label,
    step,
  });
  const gone = standing.kind === 'withdrawn' || standing.kind === 'closed';
  const refused = standing.kind === 'proposed' && standing.by.party === 'ice' && standing.outcome.kind === 'notSelected';
  return [
    ...(gone
      ? []
      : [
          named(
            'ProposeOutcome',
            (id) => proposing({ row, rows, id }),
            standing.kind === 'open' ? 'Propose an outcome' : 'Propose something else',
          ),
        ]),
    ...(standing.kind === 'proposed' ? [named('AskAboutOutcome', (id) => asking(trackId, id))] : []),
    ...(gone ? [] : [named('RecordDisagreement', (id) => disagreeing(trackId, id))]),
    ...(refused && disagreements.length > 0 ? [named('CloseRowInDisagreement', () => closing(trackId))] : []),
    ...(gone ? [] : [named('WithdrawComponent', () => withdrawing(trackId))]),
  ];
}

/** One row with all that belongs to it: what is proposed, its history, questions, disagreement, and what the reader can do. */
export function RowDesk(props: RowDeskProps) {
  const { desk, row, rows, disagreements, takesFocus } = props;
  const head = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState<RequestCommandType>();
  useEffect(() => {
    if (takesFocus) head.current?.focus();
  }, [takesFocus]);
  const { trackId, digest } = row;
  const name = saySubject(subjectKey(row.subject));
  const outcome = outcomeOf(row);
  const steps = stepsOf(props);
  const offered = steps.filter(({ type }) => desk.mayNow(type));
  const shut = steps.flatMap(({ type, label }) => {
    const says = type === 'CloseRowInDisagreement' ? desk.shutOf(type) : undefined;
    return says === undefined ? [] : [{ type, label, says }];
  });
  const mayAgree = isYours(row, desk.side) && desk.mayNow('AgreeOutcome');
  const shown = offered.find(({ type }) => type === open);
  const close = () => setOpen(undefined);
  return (
    <section className="ax-card ax-stack" aria-labelledby={`row-${trackId}`}>
      <h3 id={`row-${trackId}`} ref={head} tabIndex={-1}>
        Row {rows.indexOf(row) + 1}: {name}
      </h3>
      {outcome !== null && (
        <>
          <p>
            <OutcomeTag kind={outcome.kind}>{sayOutcome(outcome, desk.look)}</OutcomeTag>
          </p>
          <div>
            <Reasons outcome={outcome} row={row} />
          </div>
        </>
      )}
      <RowQuestions desk={desk} row={row} />
      <Disagreements desk={desk} of={disagreements} />
      {mayAgree && digest !== null && (
        <p className="ax-small ax-quiet">
          You agree to exactly this text: <Digest value={digest} groups={2} />.
        </p>
      )}
      {(mayAgree || offered.length > 0) && (
        <div className="ax-actions">
          {mayAgree && <AgreeButton desk={desk} row={row} />}
          {offered.map(({ type, label }, index) => (
            <Button
              key={type}
              kind={index === 0 ? 'outline' : 'quiet'}
              aria-expanded={type === open}
              onClick={() => setOpen(type === open ? undefined : type)}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {shown && (
        <StepHere
          key={shown.type}
          desk={desk}
          type={shown.type}
          step={shown.step}
          about={trackId}
          heading={name}
          onDone={close}
          onClose={close}
        />
      )}
      {shut.map(({ type, label, says }) => (
        <Shut key={type} what={label}>
          {says}
        </Shut>
      ))}
      <RowHistory row={row} look={desk.look} />
    </section>
  );
}
