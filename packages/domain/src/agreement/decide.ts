import { type CommandOf, decider, type RejectionOf } from '../kernel/decider.ts';
import { seesCase } from '../parties/fieldBound.ts';
import { actedForOther } from '../parties/sides.ts';
import { AgreeText } from './commands/agreeText.ts';
import { AnswerChange } from './commands/answerChange.ts';
import { AnswerLapseNotice } from './commands/answerLapseNotice.ts';
import { BeginSuspension } from './commands/beginSuspension.ts';
import { CancelTerminationNotice } from './commands/cancelTerminationNotice.ts';
import { ClearText } from './commands/clearText.ts';
import { CloseUnsigned } from './commands/closeUnsigned.ts';
import { CompleteTermination } from './commands/completeTermination.ts';
import { ConfirmReadiness } from './commands/confirmReadiness.ts';
import { Countersign } from './commands/countersign.ts';
import { DeclineToSign } from './commands/declineToSign.ts';
import { EndConfirmation } from './commands/endConfirmation.ts';
import { ExtendHold } from './commands/extendHold.ts';
import { ExtendSuspension } from './commands/extendSuspension.ts';
import { GiveLapseNotice } from './commands/giveLapseNotice.ts';
import { GiveTerminationNotice } from './commands/giveTerminationNotice.ts';
import { HoldAgreement } from './commands/holdAgreement.ts';
import { LiftSuspension } from './commands/liftSuspension.ts';
import { OpenAgreement } from './commands/openAgreement.ts';
import { ProposeChange } from './commands/proposeChange.ts';
import { RaiseLegalObjection } from './commands/raiseLegalObjection.ts';
import { RecordAuthority } from './commands/recordAuthority.ts';
import { RecordAuthorityRefused } from './commands/recordAuthorityRefused.ts';
import { RecordExpiry } from './commands/recordExpiry.ts';
import { RecordLapse } from './commands/recordLapse.ts';
import { RecordSeal } from './commands/recordSeal.ts';
import { RecordSealingFailure } from './commands/recordSealingFailure.ts';
import { ReleaseHold } from './commands/releaseHold.ts';
import { RetrySealing } from './commands/retrySealing.ts';
import { RevokeReadiness } from './commands/revokeReadiness.ts';
import { SendDraft } from './commands/sendDraft.ts';
import { SignForAgency } from './commands/signForAgency.ts';
import { SupersedeAgreement } from './commands/supersedeAgreement.ts';
import { SuspendAgreement } from './commands/suspendAgreement.ts';
import { TakeBackDraft } from './commands/takeBackDraft.ts';
import { WithdrawFromAgreement } from './commands/withdrawFromAgreement.ts';
import { endsOnOf } from './ending.ts';
import { evolveAgreement } from './evolve.ts';
import type { AgreementParts } from './parts.ts';
import { agreementHasEnded } from './state.ts';
import { agreementViewFor } from './view.ts';

/** Every command of an agreement, in the order of its life. The printed lifecycle, the buttons and the wire follow this list. */
export const agreementCommands = [
  OpenAgreement,
  SendDraft,
  TakeBackDraft,
  ProposeChange,
  AnswerChange,
  AgreeText,
  ClearText,
  RaiseLegalObjection,
  RecordAuthority,
  RecordAuthorityRefused,
  SignForAgency,
  Countersign,
  DeclineToSign,
  RecordSeal,
  RecordSealingFailure,
  RetrySealing,
  ConfirmReadiness,
  RevokeReadiness,
  EndConfirmation,
  SuspendAgreement,
  BeginSuspension,
  ExtendSuspension,
  LiftSuspension,
  GiveTerminationNotice,
  CancelTerminationNotice,
  CompleteTermination,
  RecordExpiry,
  SupersedeAgreement,
  HoldAgreement,
  ExtendHold,
  ReleaseHold,
  WithdrawFromAgreement,
  CloseUnsigned,
  GiveLapseNotice,
  AnswerLapseNotice,
  RecordLapse,
] as const;
export type AgreementCommand = CommandOf<(typeof agreementCommands)[number]>;
export type AgreementCommandType = AgreementCommand['type'];
export type AnyAgreementRejection = RejectionOf<AgreementParts>;

/** The decider of agreements: `barrier`, `decide`, `fold`, `actionsFor`, `viewFor`. */
export const agreement = decider<AgreementParts, typeof agreementCommands>({
  initial: { phase: 'unopened' },
  commands: agreementCommands,
  isParty: (actor, view) => view.phase !== 'unopened' && seesCase(actor, view),
  viewFor: agreementViewFor,
  evolve: evolveAgreement,
  always: (view, { actor, today }, spec) => {
    if (view.phase === 'unopened') return undefined;
    if (actedForOther(view.sides, actor)) return { code: 'actedForOtherSide' };
    // The date ends the agreement; what is left is to record that.
    const endsOn = endsOnOf(view);
    const over = endsOn !== null && today > endsOn && view.phase !== 'sealing';
    return over && !spec.to.some(agreementHasEnded) ? { code: 'pastEndDate', endsOn } : undefined;
  },
});
