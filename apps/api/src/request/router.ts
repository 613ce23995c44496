import * as command from '@ice-access/domain/request';
import { write, writePart } from './write.ts';

/** What an agency may send about a request. */
export const agencyCommands = {
  openRequest: write(command.OpenRequest),
  submitRequest: writePart(command.SubmitRequest, ['asks', 'adviseUs']),
  discardDraft: write(command.DiscardDraft),
  takeOverRequest: write(command.TakeOverRequest),
  finishSection: write(command.FinishSection),
  reopenSection: write(command.ReopenSection),
  addComponent: write(command.AddComponent),
  proposeOutcome: write(command.ProposeOutcome),
  agreeOutcome: write(command.AgreeOutcome),
  concurDetermination: write(command.ConcurDetermination),
  takeUpDeferral: write(command.TakeUpDeferral),
  withdrawRequest: write(command.WithdrawRequest),
  answerLapseNotice: write(command.AnswerLapseNotice),
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
  recordMeeting: write(command.RecordMeeting),
  completeAssessment: write(command.CompleteAssessment),
  addComponent: write(command.AddComponent),
  proposeOutcome: write(command.ProposeOutcome),
  agreeOutcome: write(command.AgreeOutcome),
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
};
