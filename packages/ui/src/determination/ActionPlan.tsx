import type { RequestCommandType } from '@ice-access/domain/request';
import { sayCommand, sayDate, sayFound } from '@ice-access/domain/wording';
import { useState } from 'react';
import { Button } from '../primitives/Button.tsx';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { Section } from '../primitives/Section.tsx';
import { Seen, StatusTag } from '../primitives/Status.tsx';
import { Table } from '../primitives/Table.tsx';
import { Empty } from '../primitives/Waiting.tsx';
import type { DeskStep, DeterminationDesk } from './desk.ts';
import { StepHere } from './StepHere.tsx';
import type { PlannedAction } from './shapes.ts';
import { changing, dropping, finishing, planning } from './steps.ts';

interface Opened {
  readonly type: RequestCommandType;
  readonly actionId: string | null;
}
const sides = { agency: 'The agency', ice: 'ICE' } as const;

function Standing({ action: { done, dropped, dueOn }, today }: { action: PlannedAction; today: string }) {
  if (dropped) return <StatusTag glyph="cross">Dropped</StatusTag>;
  if (done !== null)
    return (
      <StatusTag glyph="done" tone="good">
        Done on {sayDate(done.on)}
      </StatusTag>
    );
  return dueOn < today ? (
    <StatusTag glyph="late" tone="late">
      Late, was due {sayDate(dueOn)}
    </StatusTag>
  ) : (
    <StatusTag glyph="later">Open</StatusTag>
  );
}

/** What was changed in one action, and why. */
function Changes({ desk, action: { changes } }: { desk: DeterminationDesk; action: PlannedAction }) {
  if (changes.length === 0) return null;
  return (
    <Disclosure summary={changes.length === 1 ? 'Changed once' : `Changed ${changes.length} times`}>
      <ul className="ax-plain ax-stack ax-stack--tight">
        {changes.map(({ kind, by, on, what, dueOn, reason }) => (
          <li key={`${on} ${dueOn} ${by.person} ${kind}`}>
            {sayDate(on)}, {desk.look.person(by.person)}:{' '}
            {kind === 'dropped' ? 'dropped.' : `before it said ${sayFound(what)}, by ${sayDate(dueOn)}.`} Reason: {sayFound(reason)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const stepFor = (type: RequestCommandType, action: PlannedAction, today: string): DeskStep =>
  type === 'ChangeAction' ? changing(action) : type === 'DropAction' ? dropping(action) : finishing(action, today);

/** What each side does before the agreement, by when, and whether it is done. */
export function ActionPlan({ desk, actions }: { desk: DeterminationDesk; actions: readonly PlannedAction[] }) {
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const here = actions.find(({ actionId }) => actionId === opened?.actionId);
  const may = (action: PlannedAction) =>
    action.dropped || action.done !== null
      ? []
      : (['MarkActionDone', 'ChangeAction', 'DropAction'] as const).filter(
          (type) => desk.mayNow(type) && (type !== 'MarkActionDone' || action.side === desk.side),
        );
  return (
    <Section title="Action plan" says="What each side does before the agreement. It is part of the text that both sides concur with.">
      <Seen>Visible to the agency and to ICE</Seen>
      {actions.length === 0 ? (
        <Empty title={desk.mayNow('PlanAction') ? 'Nothing is planned yet' : 'Nothing is planned'}>
          Either side can put an action here while the table is open: who does what, by when.
        </Empty>
      ) : (
        <Table
          caption="What each side does before the agreement"
          captionHidden
          columns={[
            { key: 'what', head: 'What' },
            { key: 'who', head: 'Who' },
            { key: 'when', head: 'By when' },
            { key: 'stands', head: 'How it stands' },
            { key: 'do', head: 'Change' },
          ]}
          rows={actions.map((action) => ({
            key: action.actionId,
            here: action === here,
            cells: [
              <>
                {sayFound(action.what)}
                <Changes desk={desk} action={action} />
              </>,
              sides[action.side],
              sayDate(action.dueOn),
              <Standing key="stands" action={action} today={desk.today} />,
              may(action).length === 0 ? (
                <span className="ax-quiet">Nothing to do</span>
              ) : (
                <div key="do" className="ax-stack ax-stack--tight">
                  {may(action).map((type) => (
                    <div key={type}>
                      <Button kind="quiet" onClick={() => setOpened({ type, actionId: action.actionId })}>
                        {sayCommand('request', type).label}
                        <span className="ax-hide">: {sayFound(action.what)}</span>
                      </Button>
                    </div>
                  ))}
                </div>
              ),
            ],
          }))}
        />
      )}
      {opened !== undefined && here !== undefined && (
        <StepHere
          key={`${opened.type} ${here.actionId}`}
          desk={desk}
          type={opened.type}
          step={() => stepFor(opened.type, here, desk.today)}
          about={here.actionId}
          onDone={close}
          onClose={close}
        />
      )}
      {desk.mayNow('PlanAction') && opened?.type !== 'PlanAction' && (
        <div className="ax-actions">
          <Button kind="quiet" onClick={() => setOpened({ type: 'PlanAction', actionId: null })}>
            {sayCommand('request', 'PlanAction').label}
          </Button>
        </div>
      )}
      {opened?.type === 'PlanAction' && <StepHere desk={desk} type="PlanAction" step={planning} onDone={close} onClose={close} />}
    </Section>
  );
}
