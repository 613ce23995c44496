import type { AgreementFactType } from '@ice-access/domain/agreement';
import type { RequestFactType } from '@ice-access/domain/request';

/** Who gets a letter about a fact: the side that did not act, one side whoever acted or when the other did, both, or nobody. */
export type Hears = 'otherSide' | 'agency' | 'agencyFromIce' | 'ice' | 'both' | 'nobody';

/** Exhaustive: a new fact does not compile until somebody says who hears of it. */
export const requestHears: Readonly<Record<RequestFactType, Hears>> = {
  // A draft is the agency's own.
  RequestOpened: 'nobody',
  DraftDiscarded: 'nobody',
  // Who sends gets a receipt; ICE gets the request.
  RequestSubmitted: 'both',
  RequestReturned: 'otherSide',
  PaperRequestRecorded: 'agency',
  RequestTakenOver: 'otherSide',
  RequestAcknowledged: 'otherSide',
  LiaisonsReassigned: 'otherSide',
  AssessmentStarted: 'otherSide',
  SectionFinished: 'otherSide',
  SectionReopened: 'otherSide',
  AnswersCorrected: 'otherSide',
  // What the agency does with its own draft, it knows.
  EditionMoved: 'agencyFromIce',
  FitOverruled: 'otherSide',
  MeetingRecorded: 'otherSide',
  MinutesAcknowledged: 'otherSide',
  ThreadOpened: 'otherSide',
  ThreadReplied: 'otherSide',
  ThreadClosed: 'otherSide',
  AssessmentCompleted: 'otherSide',
  ComponentAdded: 'otherSide',
  OutcomeProposed: 'otherSide',
  OutcomeAgreed: 'otherSide',
  OutcomeQuestioned: 'otherSide',
  OutcomeQuestionAnswered: 'otherSide',
  ComponentWithdrawn: 'otherSide',
  DisagreementRecorded: 'otherSide',
  DisagreementAnswered: 'otherSide',
  RowClosedInDisagreement: 'both',
  ActionPlanned: 'otherSide',
  ActionChanged: 'otherSide',
  ActionDropped: 'otherSide',
  ActionDone: 'otherSide',
  ResourcesStated: 'otherSide',
  // Both sides see that it exists; there is nothing to do about it.
  CounselCommented: 'nobody',
  CivilRightsReviewerNamed: 'nobody',
  CivilRightsReviewed: 'agency',
  DeterminationConcurred: 'otherSide',
  DeterminationReached: 'both',
  DeferralTakenUp: 'both',
  AwaitedEventRecorded: 'otherSide',
  DeferredTracksWoken: 'both',
  DeterminationRecordKept: 'nobody',
  // Headquarters is next; both sides see it in the case.
  FieldMemoFiled: 'nobody',
  SentBackToDetermination: 'both',
  RequestApproved: 'agency',
  RequestDeclined: 'agency',
  RequestHeld: 'agency',
  HoldExtended: 'agency',
  HoldReviewMissed: 'both',
  HoldReleased: 'agency',
  RequestWithdrawn: 'both',
  LapseNoticeGiven: 'agency',
  LapseNoticeAnswered: 'otherSide',
  RequestLapsed: 'both',
  EndingDisputed: 'ice',
  DisputeAnswered: 'agency',
};

/** The same for agreements. */
export const agreementHears: Readonly<Record<AgreementFactType, Hears>> = {
  AgreementOpened: 'both',
  DraftSent: 'otherSide',
  DraftTakenBack: 'otherSide',
  ChangeProposed: 'otherSide',
  ChangeAnswered: 'otherSide',
  TextAgreed: 'otherSide',
  LegalReviewOpened: 'both',
  TextCleared: 'otherSide',
  LegalReviewDone: 'agency',
  LegalObjectionRaised: 'otherSide',
  AuthorityRecorded: 'otherSide',
  AuthorityRefused: 'otherSide',
  SignedForAgency: 'otherSide',
  Countersigned: 'otherSide',
  SigningDeclined: 'otherSide',
  AgreementSealed: 'both',
  SealingFailed: 'ice',
  SealingRetried: 'nobody',
  ReadinessConfirmed: 'otherSide',
  ConfirmationEnded: 'both',
  ReadinessRevoked: 'otherSide',
  SuspensionNoticeGiven: 'agency',
  SuspensionBegun: 'both',
  SuspensionExtended: 'agency',
  SuspensionLifted: 'both',
  TerminationNoticeGiven: 'both',
  TerminationNoticeCancelled: 'both',
  AgreementTerminated: 'both',
  AgreementExpired: 'both',
  AgreementSuperseded: 'both',
  AgreementHeld: 'agency',
  HoldExtended: 'agency',
  HoldReleased: 'agency',
  AgencyWithdrew: 'both',
  AgreementNotConcluded: 'agency',
  LapseNoticeGiven: 'agency',
  LapseNoticeAnswered: 'otherSide',
  AgreementLapsed: 'both',
};

export type Side = 'agency' | 'ice';

/** The sides that hear of a fact. What the program does by itself, both hear. */
export function hearersOf(hears: Hears, actor: string): readonly Side[] {
  if (hears === 'nobody') return [];
  if (hears === 'agency' || hears === 'ice') return [hears];
  if (hears === 'agencyFromIce') return actor === 'agency' ? [] : ['agency'];
  if (hears === 'both') return ['agency', 'ice'];
  return actor === 'agency' ? ['ice'] : actor === 'ice' ? ['agency'] : ['agency', 'ice'];
}
