import * as command from '@ice-access/domain/agreement';
import * as z from 'zod';
import { agreementCommand, version } from '../command/envelope.ts';
import { signedIn } from '../trpc.ts';
import { fillBlank } from './fillBlank.ts';
import { getAgreement } from './getAgreement.ts';
import { getTimeline } from './getTimeline.ts';
import { type AgreementSpec, handleAgreement } from './handle.ts';
import { listAgreements, listInput } from './listAgreements.ts';

const write = <Spec extends AgreementSpec>(spec: Spec) =>
  signedIn.input(agreementCommand(spec)).mutation(({ ctx, input }) => handleAgreement(ctx, input, spec));

/** What an agency may send about an agreement. */
export const agencyCommands = {
  proposeChange: write(command.ProposeChange),
  answerChange: write(command.AnswerChange),
  agreeText: write(command.AgreeText),
  clearText: write(command.ClearText),
  raiseLegalObjection: write(command.RaiseLegalObjection),
  recordAuthority: write(command.RecordAuthority),
  recordAuthorityRefused: write(command.RecordAuthorityRefused),
  signForAgency: write(command.SignForAgency),
  declineToSign: write(command.DeclineToSign),
  confirmReadiness: write(command.ConfirmReadiness),
  revokeReadiness: write(command.RevokeReadiness),
  giveTerminationNotice: write(command.GiveTerminationNotice),
  cancelTerminationNotice: write(command.CancelTerminationNotice),
  withdrawFromAgreement: write(command.WithdrawFromAgreement),
  answerLapseNotice: write(command.AnswerLapseNotice),
};

const fill = z.strictObject({
  agreementId: z.uuid(),
  key: z.string().min(1).max(64),
  value: z.string().max(4000),
  expectedVersion: version,
});

/** What ICE may send about an agreement. */
export const reviewerCommands = {
  fillBlank: signedIn.input(fill).mutation(({ ctx, input }) => fillBlank(ctx, input)),
  sendDraft: write(command.SendDraft),
  takeBackDraft: write(command.TakeBackDraft),
  proposeChange: write(command.ProposeChange),
  answerChange: write(command.AnswerChange),
  agreeText: write(command.AgreeText),
  clearText: write(command.ClearText),
  raiseLegalObjection: write(command.RaiseLegalObjection),
  countersign: write(command.Countersign),
  declineToSign: write(command.DeclineToSign),
  retrySealing: write(command.RetrySealing),
  confirmReadiness: write(command.ConfirmReadiness),
  revokeReadiness: write(command.RevokeReadiness),
  suspendAgreement: write(command.SuspendAgreement),
  beginSuspension: write(command.BeginSuspension),
  extendSuspension: write(command.ExtendSuspension),
  liftSuspension: write(command.LiftSuspension),
  giveTerminationNotice: write(command.GiveTerminationNotice),
  cancelTerminationNotice: write(command.CancelTerminationNotice),
  completeTermination: write(command.CompleteTermination),
  recordExpiry: write(command.RecordExpiry),
  holdAgreement: write(command.HoldAgreement),
  extendHold: write(command.ExtendHold),
  releaseHold: write(command.ReleaseHold),
  closeUnsigned: write(command.CloseUnsigned),
  giveLapseNotice: write(command.GiveLapseNotice),
  recordLapse: write(command.RecordLapse),
};

const ofAgreement = z.strictObject({ agreementId: z.uuid() });

/** What both sides may ask about an agreement. */
export const reads = {
  get: signedIn
    .meta({ opens: 'agreement' })
    .input(ofAgreement)
    .query(({ ctx, input }) => getAgreement(ctx, input.agreementId)),
  list: signedIn.input(listInput).query(({ ctx, input }) => listAgreements(ctx, input)),
  timeline: signedIn
    .meta({ opens: 'agreement' })
    .input(ofAgreement)
    .query(({ ctx, input }) => getTimeline(ctx, input.agreementId)),
};
