import type { CalendarDate } from '../kernel/instant.ts';
import type { Role } from '../parties/roles.ts';
import type { ReasonCode } from './reasonCodes.ts';

/** What somebody did in this case that another office may not have done. */
export type EarlierAct = 'assessed' | 'determined' | 'reviewedCivilRights';

/** Why not: the fact that forbids. Sentences are in `wording`. */
export type RequestRejection =
  | { readonly code: 'notYourAgency' }
  | { readonly code: 'earlierRequestOpen' }
  | { readonly code: 'referenceMissing' }
  | { readonly code: 'editionUnknown' }
  | { readonly code: 'incomplete'; readonly missing: readonly string[] }
  | { readonly code: 'contradictory'; readonly sentences: readonly string[] }
  | { readonly code: 'noNewerEdition' }
  | { readonly code: 'liaisonsMoveEdition' }
  | { readonly code: 'otherPage'; readonly digest: string }
  | { readonly code: 'agencyNotVerified' }
  | { readonly code: 'nothingAsked' }
  | { readonly code: 'askedTwice'; readonly subject: string }
  | { readonly code: 'scanMissing' }
  | { readonly code: 'notPaper' }
  | { readonly code: 'takenOver' }
  | { readonly code: 'notTakenOver' }
  | { readonly code: 'unknownFieldOffice'; readonly fieldOffice: string }
  | { readonly code: 'otherFieldOffice'; readonly fieldOffice: string }
  | { readonly code: 'lacksOffice'; readonly person: string; readonly needs: Role }
  | { readonly code: 'ofOtherFieldOffice'; readonly person: string; readonly fieldOffice: string }
  | { readonly code: 'samePersonTwice' }
  | { readonly code: 'nothingChanges' }
  | { readonly code: 'notNamedLiaison' }
  | { readonly code: 'notNamedReviewer' }
  | { readonly code: 'unknownSection'; readonly sectionId: string }
  | { readonly code: 'notYourSection'; readonly sectionId: string }
  | { readonly code: 'sectionFinished'; readonly sectionId: string }
  | { readonly code: 'sectionOpen'; readonly sectionId: string }
  | { readonly code: 'sectionIncomplete'; readonly sectionId: string; readonly missing: readonly string[] }
  | { readonly code: 'nothingToFinish' }
  | { readonly code: 'nothingFinished' }
  | { readonly code: 'sectionsOpen'; readonly sectionIds: readonly string[] }
  | { readonly code: 'meetingMissing' }
  | { readonly code: 'unknownMeeting'; readonly meetingId: string }
  | { readonly code: 'noteMissing' }
  | { readonly code: 'minutesAcknowledged' }
  | { readonly code: 'unknownQuestion'; readonly questionId: string }
  | { readonly code: 'threadIdTaken'; readonly threadId: string }
  | { readonly code: 'tooManyThreads'; readonly max: number }
  | { readonly code: 'unknownThread'; readonly threadId: string }
  | { readonly code: 'threadClosed'; readonly threadId: string }
  | { readonly code: 'notYourThread'; readonly threadId: string }
  | { readonly code: 'noTracks' }
  | { readonly code: 'tracksOpen'; readonly trackIds: readonly string[] }
  | { readonly code: 'unknownTrack'; readonly trackId: string }
  | { readonly code: 'trackIdTaken'; readonly trackId: string }
  | { readonly code: 'alreadyConsidered'; readonly subject: string }
  | {
      readonly code: 'outcomeUnclear';
      readonly needs: 'offers' | 'until' | 'offersOnlyInstead' | 'untilOnlyDeferred' | 'awaitsOnlyDeferred';
    }
  | { readonly code: 'reasonUnfit'; readonly reason: ReasonCode }
  | { readonly code: 'componentWithdrawn'; readonly trackId: string }
  | { readonly code: 'idTaken'; readonly id: string }
  | { readonly code: 'nothingAskedOfYou' }
  | { readonly code: 'unknownAsk' }
  | { readonly code: 'ownAsk' }
  | { readonly code: 'askAnswered' }
  | { readonly code: 'noDisagreementOpen' }
  | { readonly code: 'unknownDisagreement' }
  | { readonly code: 'ownDisagreement' }
  | { readonly code: 'disagreementAnswered' }
  | { readonly code: 'disagreementMissing' }
  | { readonly code: 'disagreementUnanswered' }
  | { readonly code: 'notRefused'; readonly trackId: string }
  | { readonly code: 'planEmpty' }
  | { readonly code: 'planFull' }
  | { readonly code: 'unknownAction' }
  | { readonly code: 'actionDone' }
  | { readonly code: 'notYourAction' }
  | { readonly code: 'sourcesUnclear' }
  | { readonly code: 'resourcesMissing' }
  | { readonly code: 'nothingAwaited' }
  | { readonly code: 'nothingDeferred' }
  | { readonly code: 'nothingToAgree' }
  | { readonly code: 'ownProposal' }
  | { readonly code: 'dateNotAhead'; readonly date: CalendarDate }
  | { readonly code: 'dateInFuture'; readonly date: CalendarDate }
  | { readonly code: 'civilRightsReviewerMissing' }
  | { readonly code: 'civilRightsOpen' }
  | { readonly code: 'civilRightsObjection' }
  | { readonly code: 'conditionsMissing' }
  | { readonly code: 'alreadyConcurred' }
  | { readonly code: 'actedForOtherSide' }
  | { readonly code: 'sameHand'; readonly did: EarlierAct }
  | { readonly code: 'memoMissing' }
  | { readonly code: 'tracksWrong'; readonly trackIds: readonly string[] }
  | { readonly code: 'agreementTwice'; readonly agreementId: string }
  | { readonly code: 'notYet'; readonly on: CalendarDate }
  | { readonly code: 'noticeMissing' }
  | { readonly code: 'noticeRunning'; readonly answerBy: CalendarDate }
  | { readonly code: 'agencyNotAwaited' }
  | { readonly code: 'alreadyDisputed' }
  | { readonly code: 'notDisputed' }
  | { readonly code: 'disputeAnswered' };
