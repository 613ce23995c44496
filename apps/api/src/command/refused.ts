import type { AnyAgreementRejection } from '@ice-access/domain/agreement';
import type { AnyOrganisationRejection } from '@ice-access/domain/organisation';
import type { AnyRequestRejection } from '@ice-access/domain/request';
import { TRPCError } from '@trpc/server';

type Code = TRPCError['code'];
export type AnyRejection = AnyRequestRejection | AnyAgreementRejection | AnyOrganisationRejection;

/** What happened to a case since the caller last read it. */
export interface Since {
  readonly sequence: number;
  readonly type: string;
  readonly at: string;
  readonly by: { readonly person: string; readonly role: string };
}

/** A refusal as both fronts read it: `error.data.refused`, with the id to quote. The sentence comes from `wording`. */
export interface RefusedBody {
  readonly code: string;
  readonly rejection?: AnyRejection;
  /** The version that is current now, when the caller's was older. */
  readonly currentVersion?: number;
  readonly changed?: readonly Since[];
  /** Questions whose answers changed since the page was read. */
  readonly changedFields?: readonly string[];
  /** Where the input is wrong, such as `data.reason`. */
  readonly field?: string;
  readonly sentence?: string;
  readonly theirs?: unknown;
  readonly base?: unknown;
  /** Two versions of one answer: the caller's, which parts have to be chosen, and under which id both are kept. */
  readonly mine?: unknown;
  readonly fields?: readonly string[];
  readonly conflictId?: string;
  /** Of several answers that were sent together: those that were saved, and those where somebody has to choose. */
  readonly saved?: readonly object[];
  readonly conflicts?: readonly object[];
}

/** An expected *no* at the edge. */
export class Refused extends TRPCError {
  readonly body: RefusedBody;

  constructor(code: Code, body: RefusedBody) {
    super({ code, message: body.code });
    this.name = 'Refused';
    this.body = body;
  }
}

/**
 * Which status each rejection gets, exhaustive by type. Not yours and not there are the same 404; an office that is not held, or
 * that the separation of duties forbids to this person, is 403; another page than the one that was read is 412; every other rule is 409.
 */
const statuses: Readonly<Record<AnyRejection['code'], Code>> = {
  notFound: 'NOT_FOUND',
  notYourAgency: 'NOT_FOUND',
  notYourRole: 'FORBIDDEN',
  otherFieldOffice: 'FORBIDDEN',
  notNamedLiaison: 'FORBIDDEN',
  notNamedReviewer: 'FORBIDDEN',
  notYourSection: 'FORBIDDEN',
  notYourThread: 'FORBIDDEN',
  ownProposal: 'FORBIDDEN',
  ownAsk: 'FORBIDDEN',
  ownDisagreement: 'FORBIDDEN',
  notYourAction: 'FORBIDDEN',
  actedForOtherSide: 'FORBIDDEN',
  sameHand: 'FORBIDDEN',
  noteForOtherSide: 'FORBIDDEN',
  notYourItem: 'FORBIDDEN',
  notYourNotice: 'FORBIDDEN',
  otherPage: 'PRECONDITION_FAILED',
  wrongPhase: 'CONFLICT',
  unknownMeeting: 'CONFLICT',
  noteMissing: 'CONFLICT',
  minutesAcknowledged: 'CONFLICT',
  unknownQuestion: 'CONFLICT',
  threadIdTaken: 'CONFLICT',
  tooManyThreads: 'CONFLICT',
  unknownThread: 'CONFLICT',
  threadClosed: 'CONFLICT',
  alreadyDisputed: 'CONFLICT',
  notDisputed: 'CONFLICT',
  disputeAnswered: 'CONFLICT',
  earlierRequestOpen: 'CONFLICT',
  referenceMissing: 'CONFLICT',
  editionUnknown: 'CONFLICT',
  incomplete: 'CONFLICT',
  contradictory: 'CONFLICT',
  noNewerEdition: 'CONFLICT',
  liaisonsMoveEdition: 'FORBIDDEN',
  nothingAsked: 'CONFLICT',
  askedTwice: 'CONFLICT',
  scanMissing: 'CONFLICT',
  notPaper: 'CONFLICT',
  takenOver: 'CONFLICT',
  notTakenOver: 'CONFLICT',
  unknownFieldOffice: 'CONFLICT',
  lacksOffice: 'CONFLICT',
  ofOtherFieldOffice: 'CONFLICT',
  samePersonTwice: 'CONFLICT',
  nothingChanges: 'CONFLICT',
  unknownSection: 'CONFLICT',
  sectionFinished: 'CONFLICT',
  sectionOpen: 'CONFLICT',
  sectionIncomplete: 'CONFLICT',
  nothingToFinish: 'CONFLICT',
  nothingFinished: 'CONFLICT',
  sectionsOpen: 'CONFLICT',
  meetingMissing: 'CONFLICT',
  noTracks: 'CONFLICT',
  tracksOpen: 'CONFLICT',
  unknownTrack: 'CONFLICT',
  trackIdTaken: 'CONFLICT',
  alreadyConsidered: 'CONFLICT',
  outcomeUnclear: 'CONFLICT',
  nothingToAgree: 'CONFLICT',
  reasonUnfit: 'CONFLICT',
  componentWithdrawn: 'CONFLICT',
  idTaken: 'CONFLICT',
  nothingAskedOfYou: 'CONFLICT',
  unknownAsk: 'CONFLICT',
  askAnswered: 'CONFLICT',
  noDisagreementOpen: 'CONFLICT',
  unknownDisagreement: 'CONFLICT',
  disagreementAnswered: 'CONFLICT',
  disagreementMissing: 'CONFLICT',
  disagreementUnanswered: 'CONFLICT',
  notRefused: 'CONFLICT',
  planEmpty: 'CONFLICT',
  planFull: 'CONFLICT',
  unknownAction: 'CONFLICT',
  actionDone: 'CONFLICT',
  sourcesUnclear: 'CONFLICT',
  resourcesMissing: 'CONFLICT',
  nothingAwaited: 'CONFLICT',
  nothingDeferred: 'CONFLICT',
  dateNotAhead: 'CONFLICT',
  dateInFuture: 'CONFLICT',
  civilRightsReviewerMissing: 'CONFLICT',
  civilRightsOpen: 'CONFLICT',
  civilRightsObjection: 'CONFLICT',
  conditionsMissing: 'CONFLICT',
  alreadyConcurred: 'CONFLICT',
  memoMissing: 'CONFLICT',
  tracksWrong: 'CONFLICT',
  agreementTwice: 'CONFLICT',
  notYet: 'CONFLICT',
  noticeMissing: 'CONFLICT',
  noticeRunning: 'CONFLICT',
  agencyNotAwaited: 'CONFLICT',
  unfilled: 'CONFLICT',
  unknownClause: 'CONFLICT',
  clauseFixed: 'CONFLICT',
  changeOpen: 'CONFLICT',
  changesOpen: 'CONFLICT',
  nothingToAnswer: 'CONFLICT',
  noChangesOpen: 'CONFLICT',
  answerUnclear: 'CONFLICT',
  alreadyAgreed: 'CONFLICT',
  alreadyCleared: 'CONFLICT',
  evidenceMissing: 'CONFLICT',
  notYourTurn: 'CONFLICT',
  sealingRunning: 'CONFLICT',
  sealingFailed: 'CONFLICT',
  unknownItem: 'CONFLICT',
  alreadyConfirmed: 'CONFLICT',
  notConfirmed: 'CONFLICT',
  nothingConfirmed: 'CONFLICT',
  suspensionNoticeRunning: 'CONFLICT',
  suspensionNoticeMissing: 'CONFLICT',
  noticeTooShort: 'CONFLICT',
  noEndDate: 'CONFLICT',
  pastEndDate: 'CONFLICT',
  notSignedByBoth: 'CONFLICT',
  alreadySigned: 'CONFLICT',
  sameAgreement: 'CONFLICT',
  agencyNotVerified: 'CONFLICT',
  tooManyAskings: 'CONFLICT',
  unknownJoining: 'CONFLICT',
  joiningAnswered: 'CONFLICT',
  notRegistered: 'CONFLICT',
  alreadyRegistered: 'CONFLICT',
  oriTaken: 'CONFLICT',
  writtenWordMissing: 'CONFLICT',
  otherOrganisationsRole: 'CONFLICT',
  fieldOfficeNeeded: 'CONFLICT',
  seatedElsewhere: 'CONFLICT',
  noFieldOffice: 'CONFLICT',
  endlessOffice: 'CONFLICT',
  datesCrossed: 'CONFLICT',
  dateInPast: 'CONFLICT',
  dateTooFar: 'CONFLICT',
  selfGrant: 'CONFLICT',
  notYourself: 'CONFLICT',
  notMember: 'CONFLICT',
  personDisabled: 'CONFLICT',
  notDisabled: 'CONFLICT',
  alreadyHolds: 'CONFLICT',
  unknownOffice: 'CONFLICT',
  officeOver: 'CONFLICT',
  lastAdministrator: 'CONFLICT',
  notYourOffice: 'CONFLICT',
  delegationOfDelegation: 'CONFLICT',
  notDelegable: 'CONFLICT',
  notDelegation: 'CONFLICT',
  selfDelegation: 'CONFLICT',
  notHeldRole: 'CONFLICT',
  sameOfficeholder: 'CONFLICT',
  whoIsMissing: 'CONFLICT',
  unknownInvitation: 'CONFLICT',
  invitationOver: 'CONFLICT',
  onOtherSide: 'CONFLICT',
  otherAddress: 'CONFLICT',
  resetRunning: 'CONFLICT',
  noReset: 'CONFLICT',
  sameHandReset: 'CONFLICT',
  secondPersonThere: 'CONFLICT',
  ownAdministratorThere: 'CONFLICT',
};

/** The refusal of a rule. */
export const refusedBy = (rejection: AnyRejection, more: Omit<RefusedBody, 'code' | 'rejection'> = {}): Refused =>
  new Refused(statuses[rejection.code], { code: rejection.code, rejection, ...more });

/** Whether a rejection says who may, rather than when: it is told before a stale version is. */
export const isAboutWho = (rejection: AnyRejection): boolean => ['NOT_FOUND', 'FORBIDDEN'].includes(statuses[rejection.code]);

/** Not there, or not for this reader: the same answer. */
export const notFound = (): Refused => new Refused('NOT_FOUND', { code: 'notFound', rejection: { code: 'notFound' } });
