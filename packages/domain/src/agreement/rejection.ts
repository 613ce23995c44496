import type { CalendarDate } from '../kernel/instant.ts';
import type { AgreementSide } from './state.ts';

/** Why not: the fact that forbids. Sentences are in `wording`. */
export type AgreementRejection =
  | { readonly code: 'referenceMissing' }
  | { readonly code: 'actedForOtherSide' }
  | { readonly code: 'sameHand'; readonly did: 'assessed' | 'determined' }
  /** The text is another one than the page showed. */
  | { readonly code: 'otherPage'; readonly digest: string }
  /** Blanks of the text that nobody filled in, or marks of a blank left in typed words. */
  | { readonly code: 'unfilled'; readonly blanks: readonly string[] }
  | { readonly code: 'unknownClause'; readonly clauseId: string }
  | { readonly code: 'clauseFixed'; readonly clauseId: string }
  | { readonly code: 'changeOpen'; readonly clauseId: string }
  | { readonly code: 'changesOpen'; readonly clauseIds: readonly string[] }
  | { readonly code: 'nothingToAnswer'; readonly clauseId: string }
  | { readonly code: 'noChangesOpen' }
  | { readonly code: 'ownProposal'; readonly clauseId: string }
  | { readonly code: 'answerUnclear'; readonly needs: 'text' | 'reason' | 'textOnlyCountered' }
  | { readonly code: 'alreadyAgreed' }
  | { readonly code: 'alreadyCleared' }
  | { readonly code: 'noteForOtherSide' }
  | { readonly code: 'evidenceMissing'; readonly needs: 'document' | 'number' }
  | { readonly code: 'notYourTurn'; readonly turn: AgreementSide }
  | { readonly code: 'sealingRunning' }
  | { readonly code: 'sealingFailed' }
  | { readonly code: 'unknownItem'; readonly itemId: string }
  | { readonly code: 'notYourItem'; readonly itemId: string; readonly side: AgreementSide }
  | { readonly code: 'alreadyConfirmed'; readonly itemId: string }
  | { readonly code: 'notConfirmed'; readonly itemId: string }
  | { readonly code: 'nothingConfirmed' }
  | { readonly code: 'suspensionNoticeRunning'; readonly startsOn: CalendarDate }
  | { readonly code: 'suspensionNoticeMissing' }
  | { readonly code: 'noticeTooShort'; readonly earliest: CalendarDate; readonly days: number }
  | { readonly code: 'notYourNotice' }
  | { readonly code: 'notYet'; readonly on: CalendarDate }
  | { readonly code: 'noEndDate' }
  | { readonly code: 'pastEndDate'; readonly endsOn: CalendarDate }
  | { readonly code: 'notSignedByBoth' }
  | { readonly code: 'alreadySigned' }
  | { readonly code: 'sameAgreement' }
  | { readonly code: 'dateInFuture'; readonly date: CalendarDate }
  | { readonly code: 'dateNotAhead'; readonly date: CalendarDate }
  | { readonly code: 'noticeMissing' }
  | { readonly code: 'noticeRunning'; readonly answerBy: CalendarDate }
  | { readonly code: 'agencyNotAwaited' };
