import type { Answers } from '@ice-access/domain/assessment';
import * as command from '@ice-access/domain/request';
import * as z from 'zod';
import { router, signedIn } from '../trpc.ts';
import { listInput } from './filters.ts';
import { getRequest } from './getRequest.ts';
import { getTimeline } from './getTimeline.ts';
import { getHome } from './home.ts';
import { listRequests } from './listRequests.ts';
import { getCounts, getLoad } from './queue.ts';
import { write, writeFrom, writePart } from './write.ts';

/** Corrected answers are rows and no part of the domain's payload: the server checks them, and names them in it. */
const correctAnswers = writeFrom<{ sectionId: string; snapshotId: string; reason: string; answers: Answers }>()(command.CorrectAnswers);

/** What an agency may send about a request. */
export const agencyCommands = {
  openRequest: write(command.OpenRequest),
  submitRequest: writePart(command.SubmitRequest, ['asks', 'adviseUs']),
  discardDraft: write(command.DiscardDraft),
  takeOverRequest: write(command.TakeOverRequest),
  finishSection: write(command.FinishSection),
  reopenSection: write(command.ReopenSection),
  correctAnswers,
  overruleFit: write(command.OverruleFit),
  moveEdition: write(command.MoveEdition),
  addComponent: write(command.AddComponent),
  proposeOutcome: write(command.ProposeOutcome),
  agreeOutcome: write(command.AgreeOutcome),
  askAboutOutcome: write(command.AskAboutOutcome),
  answerAboutOutcome: write(command.AnswerAboutOutcome),
  withdrawComponent: write(command.WithdrawComponent),
  recordDisagreement: write(command.RecordDisagreement),
  answerDisagreement: write(command.AnswerDisagreement),
  planAction: write(command.PlanAction),
  changeAction: write(command.ChangeAction),
  dropAction: write(command.DropAction),
  markActionDone: write(command.MarkActionDone),
  recordAwaitedEvent: write(command.RecordAwaitedEvent),
  concurDetermination: write(command.ConcurDetermination),
  takeUpDeferral: write(command.TakeUpDeferral),
  withdrawRequest: write(command.WithdrawRequest),
  answerLapseNotice: write(command.AnswerLapseNotice),
  recordMeeting: write(command.RecordMeeting),
  acknowledgeMinutes: write(command.AcknowledgeMinutes),
  openThread: write(command.OpenThread),
  replyInThread: write(command.ReplyInThread),
  closeThread: write(command.CloseThread),
  disputeEnding: write(command.DisputeEnding),
};

/** What ICE may send about a request. */
export const reviewerCommands = {
  returnRequest: write(command.ReturnRequest),
  recordPaperRequest: write(command.RecordPaperRequest),
  recordPaperWithdrawal: write(command.RecordPaperWithdrawal),
  acknowledgeRequest: write(command.AcknowledgeRequest),
  reassignLiaisons: write(command.ReassignLiaisons),
  startAssessment: writePart(command.StartAssessment, ['edition', 'agencySections', 'iceSections']),
  finishSection: write(command.FinishSection),
  reopenSection: write(command.ReopenSection),
  correctAnswers,
  overruleFit: write(command.OverruleFit),
  moveEdition: write(command.MoveEdition),
  recordMeeting: write(command.RecordMeeting),
  completeAssessment: write(command.CompleteAssessment),
  addComponent: write(command.AddComponent),
  proposeOutcome: write(command.ProposeOutcome),
  agreeOutcome: write(command.AgreeOutcome),
  askAboutOutcome: write(command.AskAboutOutcome),
  answerAboutOutcome: write(command.AnswerAboutOutcome),
  recordDisagreement: write(command.RecordDisagreement),
  answerDisagreement: write(command.AnswerDisagreement),
  closeRowInDisagreement: write(command.CloseRowInDisagreement),
  planAction: write(command.PlanAction),
  changeAction: write(command.ChangeAction),
  dropAction: write(command.DropAction),
  markActionDone: write(command.MarkActionDone),
  stateResources: write(command.StateResources),
  commentAsCounsel: write(command.CommentAsCounsel),
  recordAwaitedEvent: write(command.RecordAwaitedEvent),
  nameCivilRightsReviewer: write(command.NameCivilRightsReviewer),
  recordCivilRightsReview: write(command.RecordCivilRightsReview),
  concurDetermination: write(command.ConcurDetermination),
  takeUpDeferral: write(command.TakeUpDeferral),
  fileFieldMemo: write(command.FileFieldMemo),
  sendBackToDetermination: write(command.SendBackToDetermination),
  approveRequest: write(command.ApproveRequest),
  declineRequest: write(command.DeclineRequest),
  holdRequest: write(command.HoldRequest),
  extendHold: write(command.ExtendHold),
  releaseHold: write(command.ReleaseHold),
  giveLapseNotice: write(command.GiveLapseNotice),
  recordLapse: write(command.RecordLapse),
  acknowledgeMinutes: write(command.AcknowledgeMinutes),
  openThread: write(command.OpenThread),
  replyInThread: write(command.ReplyInThread),
  closeThread: write(command.CloseThread),
  answerDispute: write(command.AnswerDispute),
};

const ofRequest = z.strictObject({ requestId: z.uuid() });

/** What both sides may ask about requests. */
export const reads = {
  get: signedIn
    .meta({ opens: 'request' })
    .input(ofRequest)
    .query(({ ctx, input }) => getRequest(ctx, input.requestId)),
  timeline: signedIn
    .meta({ opens: 'request' })
    .input(ofRequest)
    .query(({ ctx, input }) => getTimeline(ctx, input.requestId)),
  list: signedIn.input(listInput).query(({ ctx, input }) => listRequests(ctx, input)),
};

export const queueRouter = router({
  counts: signedIn.query(({ ctx }) => getCounts(ctx)),
  load: signedIn.query(({ ctx }) => getLoad(ctx)),
});

export const homeRouter = router({ get: signedIn.query(({ ctx }) => getHome(ctx)) });
