import { type Look, sayCommand, sayRejection } from '@ice-access/domain/wording';
import { ActionBar, type ShownAction } from '@ice-access/ui/request';
import { firstStep } from './firstStep.ts';
import { TakeUp } from './TakeUp.tsx';
import type { Case } from './useCase.ts';

/** Actions that have their own page; the rest stands on the tab it belongs to. */
const pages: Readonly<Record<string, string>> = {
  TakeOverRequest: 'take-over',
  AnswerLapseNotice: 'answer-notice',
  WithdrawRequest: 'withdraw',
  DiscardDraft: 'discard',
  MoveEdition: 'move',
  CorrectAnswers: 'correct',
};
/** A reason that says only that there is nothing to do, or that it is done. */
const idle = new Set([
  'notFound',
  'wrongPhase',
  'noticeMissing',
  'notPaper',
  'takenOver',
  'nothingToAgree',
  'nothingToFinish',
  'nothingFinished',
  'alreadyConcurred',
  // Said on the page of the assessment, where there are newer questions.
  'noNewerEdition',
  'liaisonsMoveEdition',
  // Said beside the meeting or the ending that it is about.
  'meetingMissing',
  'alreadyDisputed',
  'nothingAskedOfYou',
  'noDisagreementOpen',
  'planEmpty',
  'nothingAwaited',
  'nothingDeferred',
  'notRefused',
  'disagreementMissing',
]);

/** What can be done from the head of a case: the one thing to do first, then the quiet ones, then what is shut and why. */
export function CaseActions({ theCase, look, path }: { theCase: Case; look: Look; path: string }) {
  const base = `/requests/${theCase.view.requestId}`;
  const step = firstStep(theCase);
  // On the page where it is done there is no need to lead there.
  const first = step && path.endsWith(`/${step.page}`) ? undefined : step;
  const own: ShownAction[] = theCase.actions.flatMap(({ type, shut }): ShownAction[] => {
    const page = pages[type];
    const label = sayCommand('request', type).label;
    if (shut === undefined && type === 'TakeUpDeferral') return [{ type, label }];
    if (shut === undefined) return page === undefined || page === step?.page ? [] : [{ type, label, href: `${base}/${page}` }];
    return idle.has(shut.code) ? [] : [{ type, label, shut: sayRejection(shut, look) }];
  });
  const actions = first ? [{ type: 'first', label: first.label, href: `${base}/${first.page}` }, ...own] : own;
  return actions.length === 0 ? null : (
    <div className="ax-actions-below">
      <ActionBar
        actions={actions}
        quiet={first === undefined}
        slot={(type, close) => (type === 'TakeUpDeferral' ? <TakeUp theCase={theCase} look={look} close={close} /> : null)}
      />
    </div>
  );
}
