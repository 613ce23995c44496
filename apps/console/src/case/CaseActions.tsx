import type { RequestCommandType } from '@ice-access/domain/request';
import { sayCommand, sayRejection } from '@ice-access/domain/wording';
import { ActionBar, type ShownAction } from '@ice-access/ui/request';
import { ActForm } from '../act/ActForm.tsx';
import { requestForm } from '../act/requestForms.ts';
import { useMe } from '../frame/useMe.ts';
import { lookOf } from './look.ts';
import { useCase } from './useCase.ts';
import { useOffered } from './useOffered.ts';

/** Commands that are sent from a page where one reads first. */
const elsewhere: Partial<Record<RequestCommandType, string>> = {
  FinishSection: 'assessment',
  OverruleFit: 'fit',
  ProposeOutcome: 'determination',
  AgreeOutcome: 'determination',
  ConcurDetermination: 'determination',
  AddComponent: 'determination',
  MoveEdition: 'move',
  CorrectAnswers: 'correct',
  OpenThread: 'questions',
  AcknowledgeMinutes: 'questions',
  AskAboutOutcome: 'determination',
  AnswerAboutOutcome: 'determination',
  RecordDisagreement: 'determination',
  AnswerDisagreement: 'determination',
  CloseRowInDisagreement: 'determination',
  PlanAction: 'determination',
  ChangeAction: 'determination',
  DropAction: 'determination',
  MarkActionDone: 'determination',
  RecordAwaitedEvent: 'determination',
};
/** Commands about one thing on a page: they are offered there, beside it. */
const besideIt: readonly string[] = ['RecordPaperRequest', 'ReplyInThread', 'CloseThread', 'AnswerDispute'];
/** A shut action is worth showing when it could open later in this phase of the case; a wrong phase is not news. */
const worthShowing = (code: string | undefined) => code !== 'wrongPhase' && code !== 'notFound' && code !== 'noNewerEdition';
/** What is done at the table is told once: by its first step that is open. */
const tableOnce = (actions: readonly ShownAction<RequestCommandType>[]) => {
  const isTable = ({ type }: ShownAction<RequestCommandType>) => elsewhere[type] === 'determination';
  const first = actions.find((one) => isTable(one) && one.shut === undefined);
  return actions.filter((one) => !isTable(one) || one === first);
};
/** What ends or pauses a case comes last, whatever the order of the commands. */
const aside: readonly string[] = [
  'OpenThread',
  'AcknowledgeMinutes',
  'ReopenSection',
  'CorrectAnswers',
  'MoveEdition',
  'SendBackToDetermination',
  'ReturnRequest',
  'ReassignLiaisons',
  'GiveLapseNotice',
  'ExtendHold',
  'HoldRequest',
  'DeclineRequest',
  'RecordLapse',
];

/** What this office may do now, and why the rest is shut. What is done on the page itself is not offered once more. */
export function CaseActions({ requestId, at }: { requestId: string; at?: string }) {
  const found = useCase(requestId);
  const offered = useOffered(requestId);
  const me = useMe();
  const look = lookOf(found);
  const all = found.actions
    .filter(({ type, shut }) => !besideIt.includes(type) && worthShowing(shut?.code) && (at === undefined || elsewhere[type] !== at))
    .toSorted((one, other) => aside.indexOf(one.type) - aside.indexOf(other.type))
    .map(({ type, shut }) => ({
      type,
      label: sayCommand('request', type).label,
      shut: shut === undefined ? undefined : sayRejection(shut, look),
      href: elsewhere[type] === undefined ? undefined : `/requests/${requestId}/${elsewhere[type]}`,
    }));
  const shown = tableOnce(all);
  if (shown.length === 0) return <p className="ax-quiet">Nothing can be done with your office at this point.</p>;
  return (
    <ActionBar
      actions={shown}
      quiet={!me.roles.some((role) => found.turn.by.includes(role))}
      slot={(type, close) => {
        const form = requestForm(type, found, offered);
        const texts = found.actions.find((action) => action.type === type)?.texts ?? {};
        return (
          form && (
            <ActForm
              kind="request"
              id={requestId}
              version={found.version}
              type={type}
              words={sayCommand('request', type)}
              texts={texts}
              form={form}
              close={close}
            />
          )
        );
      }}
    />
  );
}
