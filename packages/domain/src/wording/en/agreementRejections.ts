import type { AgreementRejection } from '../../agreement/rejection.ts';
import type { RequestRejection } from '../../request/rejection.ts';
import { count, list, sayDate } from './dates.ts';
import type { RejectionSentences } from './rejectionSentences.ts';
import { sides } from './turns.ts';

/** Why not, for agreements only. What requests say too stands there. */
export const agreementRejections: RejectionSentences<Exclude<AgreementRejection['code'], RequestRejection['code']>> = {
  unfilled: ({ blanks }) => `${count(blanks.length, 'blank is', 'blanks are')} not filled in yet.`,
  unknownClause: ({ clauseId }) => `The agreement has no clause “${clauseId}”.`,
  clauseFixed: ({ clauseId }, look) => `“${look.clause(clauseId)}” reads the same in every agreement of this kind.`,
  changeOpen: ({ clauseId }, look) => `Other words for “${look.clause(clauseId)}” wait for an answer.`,
  changesOpen: ({ clauseIds }, look) => `Words wait for an answer in: ${list(clauseIds.map((id) => look.clause(id)))}.`,
  nothingToAnswer: ({ clauseId }, look) => `Nothing waits for an answer in “${look.clause(clauseId)}”.`,
  noChangesOpen: () => 'No proposed words wait for an answer.',
  answerUnclear: ({ needs }) =>
    ({
      text: 'Write the words you propose in return.',
      reason: 'Say why.',
      textOnlyCountered: 'Other words can be written only when you propose them in return.',
    })[needs],
  alreadyAgreed: () => 'Your side has agreed to this text. The other side is next.',
  alreadyCleared: () => 'Counsel of your side has cleared this text.',
  noteForOtherSide: () => 'This note can be written for your own side only.',
  evidenceMissing: ({ needs }) => (needs === 'document' ? 'Attach the document that shows it.' : 'Write the number of the decision.'),
  notYourTurn: ({ turn }) => `${sides[turn]} is next.`,
  sealingRunning: () => 'The signed document is being stored.',
  sealingFailed: () => 'Storing the signed document failed. The program office has to start it again.',
  unknownItem: ({ itemId }) => `The readiness list has no item “${itemId}”.`,
  notYourItem: ({ itemId, side }, look) => `${sides[side]} confirms “${look.readinessItem(itemId)}”.`,
  alreadyConfirmed: ({ itemId }, look) => `“${look.readinessItem(itemId)}” is confirmed already.`,
  notConfirmed: ({ itemId }, look) => `“${look.readinessItem(itemId)}” is not confirmed.`,
  nothingConfirmed: () => 'Nothing is confirmed yet.',
  suspensionNoticeRunning: ({ startsOn }) => `A notice is running: the suspension begins on ${sayDate(startsOn)}.`,
  suspensionNoticeMissing: () => 'No notice of a suspension is running.',
  noticeTooShort: ({ earliest, days }) => `The text gives ${count(days, 'day')} of notice. The earliest date is ${sayDate(earliest)}.`,
  notYourNotice: () => 'The side that gave this notice takes it back.',
  noEndDate: () => 'This agreement has no end date.',
  pastEndDate: ({ endsOn }) => `The agreement ends on ${sayDate(endsOn)}. Choose an earlier date.`,
  notSignedByBoth: () => 'This agreement is not signed by both sides.',
  alreadySigned: () => 'The same person does not sign twice.',
  sameAgreement: () => 'An agreement does not take its own place.',
};
