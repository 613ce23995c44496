import { type CommandOf, decider, type RejectionOf } from '../kernel/decider.ts';
import { seesCase } from '../parties/fieldBound.ts';
import { actedForOther } from '../parties/sides.ts';
import { AcknowledgeMinutes } from './commands/acknowledgeMinutes.ts';
import { AcknowledgeRequest } from './commands/acknowledgeRequest.ts';
import { AddComponent } from './commands/addComponent.ts';
import { AgreeOutcome } from './commands/agreeOutcome.ts';
import { AnswerAboutOutcome } from './commands/answerAboutOutcome.ts';
import { AnswerDisagreement } from './commands/answerDisagreement.ts';
import { AnswerDispute } from './commands/answerDispute.ts';
import { AnswerLapseNotice } from './commands/answerLapseNotice.ts';
import { ApproveRequest } from './commands/approveRequest.ts';
import { AskAboutOutcome } from './commands/askAboutOutcome.ts';
import { ChangeAction } from './commands/changeAction.ts';
import { CloseRowInDisagreement } from './commands/closeRowInDisagreement.ts';
import { CloseThread } from './commands/closeThread.ts';
import { CommentAsCounsel } from './commands/commentAsCounsel.ts';
import { CompleteAssessment } from './commands/completeAssessment.ts';
import { ConcurDetermination } from './commands/concurDetermination.ts';
import { CorrectAnswers } from './commands/correctAnswers.ts';
import { DeclineRequest } from './commands/declineRequest.ts';
import { DiscardDraft } from './commands/discardDraft.ts';
import { DisputeEnding } from './commands/disputeEnding.ts';
import { DropAction } from './commands/dropAction.ts';
import { ExtendHold } from './commands/extendHold.ts';
import { FileFieldMemo } from './commands/fileFieldMemo.ts';
import { FinishSection } from './commands/finishSection.ts';
import { GiveLapseNotice } from './commands/giveLapseNotice.ts';
import { HoldRequest } from './commands/holdRequest.ts';
import { KeepDeterminationRecord } from './commands/keepDeterminationRecord.ts';
import { MarkActionDone } from './commands/markActionDone.ts';
import { MoveEdition } from './commands/moveEdition.ts';
import { NameCivilRightsReviewer } from './commands/nameCivilRightsReviewer.ts';
import { NoteHoldOverdue } from './commands/noteHoldOverdue.ts';
import { OpenRequest } from './commands/openRequest.ts';
import { OpenThread } from './commands/openThread.ts';
import { OverruleFit } from './commands/overruleFit.ts';
import { PlanAction } from './commands/planAction.ts';
import { ProposeOutcome } from './commands/proposeOutcome.ts';
import { ReassignLiaisons } from './commands/reassignLiaisons.ts';
import { RecordAwaitedEvent } from './commands/recordAwaitedEvent.ts';
import { RecordCivilRightsReview } from './commands/recordCivilRightsReview.ts';
import { RecordDisagreement } from './commands/recordDisagreement.ts';
import { RecordLapse } from './commands/recordLapse.ts';
import { RecordMeeting } from './commands/recordMeeting.ts';
import { RecordPaperRequest } from './commands/recordPaperRequest.ts';
import { RecordPaperWithdrawal } from './commands/recordPaperWithdrawal.ts';
import { ReleaseHold } from './commands/releaseHold.ts';
import { ReopenSection } from './commands/reopenSection.ts';
import { ReplyInThread } from './commands/replyInThread.ts';
import { ReturnRequest } from './commands/returnRequest.ts';
import { SendBackToDetermination } from './commands/sendBackToDetermination.ts';
import { StartAssessment } from './commands/startAssessment.ts';
import { StateResources } from './commands/stateResources.ts';
import { SubmitRequest } from './commands/submitRequest.ts';
import { TakeOverRequest } from './commands/takeOverRequest.ts';
import { TakeUpDeferral } from './commands/takeUpDeferral.ts';
import { WakeDeferredTracks } from './commands/wakeDeferredTracks.ts';
import { WithdrawComponent } from './commands/withdrawComponent.ts';
import { WithdrawRequest } from './commands/withdrawRequest.ts';
import { evolve } from './evolve.ts';
import { fieldOfficeOf } from './fieldOffice.ts';
import type { RequestParts } from './parts.ts';
import { viewFor } from './view.ts';

/** Every command of a request, in the order of its life. The printed lifecycle, the buttons and the wire follow this list. */
export const requestCommands = [
  OpenRequest,
  SubmitRequest,
  DiscardDraft,
  ReturnRequest,
  RecordPaperRequest,
  TakeOverRequest,
  RecordPaperWithdrawal,
  AcknowledgeRequest,
  ReassignLiaisons,
  StartAssessment,
  FinishSection,
  ReopenSection,
  CorrectAnswers,
  OverruleFit,
  MoveEdition,
  RecordMeeting,
  AcknowledgeMinutes,
  OpenThread,
  ReplyInThread,
  CloseThread,
  CompleteAssessment,
  AddComponent,
  ProposeOutcome,
  AgreeOutcome,
  AskAboutOutcome,
  AnswerAboutOutcome,
  WithdrawComponent,
  RecordDisagreement,
  AnswerDisagreement,
  CloseRowInDisagreement,
  PlanAction,
  ChangeAction,
  DropAction,
  MarkActionDone,
  NameCivilRightsReviewer,
  RecordCivilRightsReview,
  StateResources,
  CommentAsCounsel,
  ConcurDetermination,
  TakeUpDeferral,
  RecordAwaitedEvent,
  WakeDeferredTracks,
  FileFieldMemo,
  SendBackToDetermination,
  ApproveRequest,
  KeepDeterminationRecord,
  DeclineRequest,
  HoldRequest,
  ExtendHold,
  NoteHoldOverdue,
  ReleaseHold,
  WithdrawRequest,
  GiveLapseNotice,
  AnswerLapseNotice,
  RecordLapse,
  DisputeEnding,
  AnswerDispute,
] as const;
export type RequestCommand = CommandOf<(typeof requestCommands)[number]>;
export type RequestCommandType = RequestCommand['type'];
export type AnyRequestRejection = RejectionOf<RequestParts>;

/** The decider of requests: `barrier`, `decide`, `fold`, `actionsFor`, `viewFor`. */
export const request = decider<RequestParts, typeof requestCommands>({
  initial: { phase: 'unopened' },
  commands: requestCommands,
  // A draft is the agency's own: to others it is not there. A field office sees the cases that were given to it.
  isParty: (actor, view) =>
    view.phase !== 'unopened' &&
    (actor.party === 'agency' || (view.phase !== 'draft' && view.phase !== 'discarded')) &&
    seesCase(actor, { agencyId: view.agencyId, fieldOffice: fieldOfficeOf(view) }),
  viewFor,
  evolve,
  always: (view, { actor }, spec) => {
    if (view.phase === 'unopened') return undefined;
    if (actedForOther(view.sides, actor)) return { code: 'actedForOtherSide' };
    // An agency that asked on paper first says that the request is its own. Once it has ended, the only thing left to say is that it did not end so.
    const unclaimed = actor.party === 'agency' && view.paper !== null && view.paper.takenOver === null;
    return unclaimed && spec.type !== 'TakeOverRequest' && spec.type !== 'DisputeEnding' ? { code: 'notTakenOver' } : undefined;
  },
});
