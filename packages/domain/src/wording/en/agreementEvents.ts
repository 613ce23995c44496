import type { AgreementFactType } from '../../agreement/facts.ts';
import type { AgreementEvent } from '../../agreement/parts.ts';
import type { AnswerKind, BackAtTable } from '../../agreement/state.ts';
import { subjectKey } from '../../components/subject.ts';
import type { Look } from '../look.ts';
import { count, sayDate } from './dates.ts';
import { quote, sayHand, sideOfHand } from './hands.ts';

export type AgreementSentences = {
  readonly [Type in AgreementFactType]: (event: Extract<AgreementEvent, { type: Type }>, look: Look) => string;
};

/** What became of words that one side proposed. */
export const answerKinds: Readonly<Record<AnswerKind, string>> = {
  accepted: 'accepted the words proposed',
  countered: 'proposed other words in return',
  kept: 'kept the words as they were',
};
/** Why a text came back to the table. */
export const backReasons: Readonly<Record<BackAtTable['because'], string>> = {
  legalObjection: 'counsel objected',
  authorityRefused: 'the body that may sign refused',
  signingDeclined: 'a signature was declined',
};

/** One sentence for each thing that can happen to an agreement. */
export const agreementEvents: AgreementSentences = {
  AgreementOpened: ({ data }, look) =>
    `Agreement ${data.reference} for ${look.subject(subjectKey(data.subject))} was opened. ICE sends the draft by ${sayDate(data.dueOn)}.`,
  DraftSent: ({ by, data }, look) => `${sayHand(by, look)} sent the text to the agency, to be answered by ${sayDate(data.dueOn)}.`,
  DraftTakenBack: ({ by, data }, look) => `${sayHand(by, look)} took the text back to change it.${quote('Reason', data.reason, look)}`,
  ChangeProposed: ({ by, data }, look) =>
    `${sayHand(by, look)} proposed other words for “${look.clause(data.clauseId)}”, to be answered by ${sayDate(data.dueOn)}.${quote('Words', data.text, look)}${quote('Reason', data.reason, look)}`,
  ChangeAnswered: ({ by, data }, look) =>
    `${sayHand(by, look)} ${answerKinds[data.answer]} for “${look.clause(data.clauseId)}”.${quote('Words', data.text, look)}${quote('Reason', data.reason, look)}`,
  TextAgreed: ({ by }, look) => `${sayHand(by, look)} agreed to the text for ${sideOfHand(by)}.`,
  LegalReviewOpened: ({ data }) => `Both sides agreed to the same text. Counsel of both clear it by ${sayDate(data.dueOn)}.`,
  TextCleared: ({ by, data }, look) =>
    `${sayHand(by, look)} cleared the text for ${sideOfHand(by)}.${quote('Note for the agency', data.agencyNote, look)}${quote('Note for ICE', data.iceNote, look)}`,
  LegalReviewDone: ({ data }) =>
    `Counsel of both sides cleared the text. The agency shows its authority to sign by ${sayDate(data.dueOn)}.`,
  LegalObjectionRaised: ({ by, data }, look) =>
    `${sayHand(by, look)} objected; the text is back on the table.${quote('Objection', data.objection, look)}`,
  AuthorityRecorded: ({ by, data }, look) => {
    const number = data.number === null ? '' : `, number ${data.number}`;
    return `${sayHand(by, look)} recorded the authority to sign${number}, decided on ${sayDate(data.decidedOn)}.${quote(data.kind === 'resolution' ? 'Decided by' : 'Under', data.body, look)}`;
  },
  AuthorityRefused: ({ by, data }, look) =>
    `${sayHand(by, look)} recorded that the authority to sign was refused on ${sayDate(data.decidedOn)}; the text is back on the table.${quote('Reason', data.reason, look)}`,
  SignedForAgency: ({ by, data }, look) =>
    `${sayHand(by, look)} signed for the agency. ICE countersigns by ${sayDate(data.dueOn)}.${quote('Signed as', data.capacity, look)}`,
  Countersigned: ({ by, data }, look) => {
    const end = data.endsOn === null ? 'It has no end date.' : `Its last day is ${sayDate(data.endsOn)}.`;
    return `${sayHand(by, look)} signed for ICE. The agreement takes effect on ${sayDate(data.effectiveOn)}. ${end}${quote('Signed as', data.capacity, look)}`;
  },
  SigningDeclined: ({ by, data }, look) =>
    `${sayHand(by, look)} declined to sign; the text is back on the table.${quote('Reason', data.reason, look)}`,
  AgreementSealed: ({ data }) =>
    `The signed document was stored: ${count(data.bytes, 'byte')}, SHA-256 starting with ${data.sha256.slice(0, 12)}. The agreement is in force.`,
  SealingFailed: ({ data }) => `Storing the signed document failed (${data.cause}). The program office tries again.`,
  SealingRetried: ({ by }, look) => `${sayHand(by, look)} had the signed document stored again.`,
  ReadinessConfirmed: ({ by, data }, look) => {
    const until = data.goodUntil === null ? '' : ` It is good until ${sayDate(data.goodUntil)}.`;
    return `${sayHand(by, look)} confirmed “${look.readinessItem(data.itemId)}”.${until}${quote('Note', data.note, look)}`;
  },
  ConfirmationEnded: ({ data }, look) => `The confirmation of “${look.readinessItem(data.itemId)}” ran out.`,
  ReadinessRevoked: ({ by, data }, look) =>
    `${sayHand(by, look)} revoked the confirmation of “${look.readinessItem(data.itemId)}”.${quote('Reason', data.reason, look)}`,
  SuspensionNoticeGiven: ({ by, data }, look) =>
    `${sayHand(by, look)} gave notice of a suspension from ${sayDate(data.startsOn)} until ${sayDate(data.until)}${data.exigent ? ', without delay because of urgent circumstances' : ''}.${quote('Reasons', data.reasons, look)}${quote('How to answer', data.howToRespond, look)}${quote('What would correct it', data.correctiveSteps, look)}`,
  SuspensionBegun: () => 'The suspension began.',
  SuspensionExtended: ({ by, data }, look) =>
    `${sayHand(by, look)} extended the suspension until ${sayDate(data.until)}.${quote('Reasons', data.reasons, look)}${quote('How to answer', data.howToRespond, look)}${quote('What would correct it', data.correctiveSteps, look)}`,
  SuspensionLifted: ({ by }, look) =>
    by.party === 'system' ? 'The suspension reached its last day and ended.' : `${sayHand(by, look)} lifted the suspension.`,
  TerminationNoticeGiven: ({ by, data }, look) =>
    `${sayHand(by, look)} gave notice for ${sideOfHand(by)}: the agreement ends on ${sayDate(data.effectiveOn)}.${quote('Reasons', data.reasons, look)}`,
  TerminationNoticeCancelled: ({ by, data }, look) =>
    `${sayHand(by, look)} took the notice of termination back.${quote('Reason', data.reason, look)}`,
  AgreementTerminated: () => 'The agreement ended by notice.',
  AgreementExpired: () => 'The agreement reached its last day and expired.',
  AgreementSuperseded: () => 'A later agreement took the place of this one.',
  AgreementHeld: ({ by, data }, look) =>
    `${sayHand(by, look)} put the agreement on hold, to be reviewed on ${sayDate(data.reviewOn)}.${quote('Reason', data.reason, look)}`,
  HoldExtended: ({ by, data }, look) =>
    `${sayHand(by, look)} kept the hold, to be reviewed on ${sayDate(data.reviewOn)}.${quote('Reason', data.reason, look)}`,
  HoldReleased: ({ by }, look) => `${sayHand(by, look)} released the hold.`,
  AgencyWithdrew: ({ by, data }, look) =>
    `${sayHand(by, look)} withdrew by a statement of ${sayDate(data.statedOn)}.${quote('Statement', data.statement, look)}`,
  AgreementNotConcluded: ({ by, data }, look) =>
    `${sayHand(by, look)} ended the work on this agreement.${quote('Reason', data.reason, look)}`,
  LapseNoticeGiven: ({ by, data }, look) =>
    `${sayHand(by, look)} gave notice: without an answer by ${sayDate(data.answerBy)}, the agreement lapses.${quote('Notice', data.notice, look)}`,
  LapseNoticeAnswered: ({ by, data }, look) =>
    `${sayHand(by, look)} answered that the agency goes on.${quote('Answer', data.statement, look)}`,
  AgreementLapsed: () => 'The agreement lapsed: the notice was not answered by its date.',
};
