import type { AgreementCommandType } from '../../agreement/decide.ts';

/** The button, and what will happen. */
export const agreementCommands: Readonly<Record<AgreementCommandType, { readonly label: string; readonly effect: string }>> = {
  OpenAgreement: { label: 'Open the agreement', effect: 'An agreement opens for the selected program, with the clauses of its edition.' },
  SendDraft: {
    label: 'Send the text to the agency',
    effect: 'The agency reads the text as it stands on this page, and agrees or proposes other words.',
  },
  TakeBackDraft: {
    label: 'Take the text back',
    effect: 'You correct what was filled in and send the text again. Words agreed so far stay.',
  },
  ProposeChange: { label: 'Propose other words', effect: 'The other side reads your words and your reason, and answers.' },
  AnswerChange: {
    label: 'Answer the proposed words',
    effect: 'You accept the words, propose others in return, or keep the clause as it is.',
  },
  AgreeText: {
    label: 'Agree to the text',
    effect: 'Your side agrees to the text as it stands on this page. When both have agreed, counsel clear it.',
  },
  ClearText: { label: 'Clear the text', effect: 'Counsel of your side finds no obstacle. Your note stays with your own side.' },
  RaiseLegalObjection: { label: 'Object to the text', effect: 'The text goes back to the table. Both sides read the objection.' },
  RecordAuthority: {
    label: 'Record the authority to sign',
    effect: 'The decision that lets your agency sign is named. Then the agency signs.',
  },
  RecordAuthorityRefused: { label: 'Record that authority was refused', effect: 'The text goes back to the table with the reason.' },
  SignForAgency: { label: 'Sign for the agency', effect: 'You sign the text as it stands on this page. ICE countersigns next.' },
  Countersign: { label: 'Sign for ICE', effect: 'You sign the text as it stands on this page, and the agreement takes effect.' },
  DeclineToSign: {
    label: 'Decline to sign',
    effect: 'The text goes back to the table with your reason. Signatures given so far are void.',
  },
  RecordSeal: {
    label: 'Store the signed document',
    effect: 'The document and the hash of its bytes are kept, and the agreement is in force.',
  },
  RecordSealingFailure: { label: 'Record that storing failed', effect: 'The program office sees the cause and tries again.' },
  RetrySealing: { label: 'Store the document again', effect: 'The signed document is made and stored again.' },
  ConfirmReadiness: { label: 'Confirm this item', effect: 'Both sides read what you confirm and the evidence for it.' },
  RevokeReadiness: {
    label: 'Revoke this confirmation',
    effect: 'The partnership stops operating until the item is confirmed again. Both sides read your reason.',
  },
  EndConfirmation: { label: 'End this confirmation', effect: 'The confirmation has run out. The item has to be confirmed again.' },
  SuspendAgreement: {
    label: 'Give notice of suspension',
    effect: 'The agency reads the reasons, how long it lasts, how to answer and what would correct it.',
  },
  BeginSuspension: { label: 'Begin the suspension', effect: 'The suspension begins on the date of its notice.' },
  ExtendSuspension: { label: 'Extend the suspension', effect: 'The suspension goes on. The agency reads the reasons again.' },
  LiftSuspension: { label: 'Lift the suspension', effect: 'The agreement is in force again.' },
  GiveTerminationNotice: {
    label: 'Give notice of termination',
    effect: 'The agreement ends on the date of your notice. Until then your side can take the notice back.',
  },
  CancelTerminationNotice: { label: 'Take the notice back', effect: 'The agreement goes on as before.' },
  CompleteTermination: { label: 'Record the termination', effect: 'The agreement has ended on the date of the notice.' },
  RecordExpiry: { label: 'Record the end of the term', effect: 'The agreement has reached its last day.' },
  SupersedeAgreement: { label: 'Record the later agreement', effect: 'The later agreement takes the place of this one.' },
  HoldAgreement: { label: 'Put on hold', effect: 'The agreement pauses where it is. The agency sees your reason and the review date.' },
  ExtendHold: { label: 'Keep on hold', effect: 'The hold goes on until the next review date. The agency sees your reason.' },
  ReleaseHold: { label: 'Release the hold', effect: 'The agreement goes on where it stood, with the days that were left.' },
  WithdrawFromAgreement: {
    label: 'Withdraw',
    effect: 'The work on this agreement ends. Other agreements of your request are not touched.',
  },
  CloseUnsigned: { label: 'End the work on this agreement', effect: 'The agreement is not concluded. The agency reads your reason.' },
  GiveLapseNotice: {
    label: 'Give notice of lapse',
    effect: 'The agency is told by which date to answer. Without an answer, the agreement lapses.',
  },
  AnswerLapseNotice: { label: 'Answer that the agency goes on', effect: 'The notice is void, and the work goes on.' },
  RecordLapse: { label: 'Record the lapse', effect: 'The work on this agreement ends as lapsed.' },
};
