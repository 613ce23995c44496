import type * as z from 'zod/mini';
import type { Subject } from '../components/subject.ts';
import type { CalendarDate } from '../kernel/instant.ts';
import type { TextRef } from '../kernel/typedText.ts';
import type { Hand, PersonId } from '../parties/actor.ts';
import type { Sides } from '../parties/sides.ts';
import type { AwaitedEvent } from './awaited.ts';
import type { CivilRightsSource } from './civilRightsSources.ts';
import type { finding, means, meetingKind, outcomeKind, overruledBand } from './facts.ts';
import type { ReasonCode } from './reasonCodes.ts';
import type { SendBackPart } from './sendBackParts.ts';

export type OutcomeKind = z.output<typeof outcomeKind>;
export type Finding = z.output<typeof finding>;

export interface Ask {
  readonly trackId: string;
  readonly subject: Subject;
}
/**
 * What becomes of one component. `offers` only with *offered instead*; `until` only with *deferred*: the date, or the latest date of a
 * review where it waits for an event. Outcomes of before there was a list of reasons have no codes.
 */
export interface TrackOutcome {
  readonly kind: OutcomeKind;
  readonly reason: TextRef;
  readonly offers: Ask | null;
  readonly until: CalendarDate | null;
  readonly reasonCodes?: readonly ReasonCode[] | undefined;
  readonly awaits?: AwaitedEvent | null | undefined;
}
/** A track has no decider of its own: only what the two sides have said about it, and how the agency or a disagreement ended it. */
export type TrackStanding =
  | { readonly kind: 'open' }
  | { readonly kind: 'proposed'; readonly by: Hand; readonly on: CalendarDate; readonly outcome: TrackOutcome }
  | {
      readonly kind: 'agreed';
      readonly proposedBy: Hand;
      readonly agreedBy: Hand;
      readonly on: CalendarDate;
      readonly outcome: TrackOutcome;
    }
  | {
      readonly kind: 'closed';
      readonly proposedBy: Hand;
      readonly closedBy: Hand;
      readonly on: CalendarDate;
      readonly disagreementId: string;
      readonly outcome: TrackOutcome;
    }
  | { readonly kind: 'withdrawn'; readonly by: Hand; readonly on: CalendarDate; readonly reason: TextRef };
/** A question on a row, and whether the other side answered it. */
export interface Question {
  readonly askId: string;
  readonly trackId: string;
  readonly by: Hand;
  readonly answered: boolean;
}
/** A disagreement with one row, or with the whole: it stays, answered or not. */
export interface Disagreement {
  readonly disagreementId: string;
  readonly trackId: string | null;
  readonly by: Hand;
  readonly on: CalendarDate;
  readonly text: TextRef;
  readonly answer: { readonly by: Hand; readonly on: CalendarDate; readonly text: TextRef } | null;
}
/** What one side does before the agreement, by when. */
export interface PlannedAction {
  readonly actionId: string;
  readonly side: 'agency' | 'ice';
  readonly what: TextRef;
  readonly dueOn: CalendarDate;
  readonly done: { readonly by: Hand; readonly on: CalendarDate } | null;
}
/** What ICE has for this partnership, stated by the field; null where it states no figure. */
export interface Resources {
  readonly by: Hand;
  readonly on: CalendarDate;
  readonly supervisors: number | null;
  readonly seats: number | null;
  readonly beds: number | null;
  readonly fundsUsd: number | null;
  readonly statement: TextRef;
}
/** What headquarters sent back last, and whether that part was done again. */
export interface SentBack {
  readonly part: SendBackPart;
  readonly by: Hand;
  readonly on: CalendarDate;
  readonly reason: TextRef;
  readonly doneAgain: boolean;
}
export interface Track extends Ask {
  readonly insteadOf: string | null;
  readonly standing: TrackStanding;
}
/** A section of the needs assessment: who answers it, and what was handed over last. */
export interface Section {
  readonly side: 'agency' | 'ice';
  readonly finished: { readonly by: Hand; readonly on: CalendarDate; readonly snapshotId: string; readonly digest: string } | null;
  readonly reopened: { readonly by: Hand; readonly on: CalendarDate; readonly reason: TextRef } | null;
}
/** Answers that were corrected after they had been handed over. The old ones stay readable in the snapshot before. */
export interface Correction {
  readonly by: Hand;
  readonly on: CalendarDate;
  readonly sectionId: string;
  readonly snapshotId: string;
  readonly questions: readonly string[];
  readonly reason: TextRef;
}
/** Talk of both sides on one question of the assessment. It holds up nothing by itself. */
export interface Thread {
  readonly threadId: string;
  readonly questionId: string;
  /** Who asked. */
  readonly side: Section['side'];
  /** Who writes next; null once it is closed. */
  readonly turn: Section['side'] | null;
  readonly dueOn: CalendarDate | null;
  /** Since when it is that side's turn, or closed. */
  readonly since: CalendarDate;
}
/** One side's word on the minutes: as written, or with a note. */
export interface MinutesWord {
  readonly by: Hand;
  readonly on: CalendarDate;
  readonly note: TextRef | null;
}
/** How one side sees the fit of a program, otherwise than the points do. */
export interface Overruling {
  readonly by: Hand;
  readonly on: CalendarDate;
  readonly subject: Subject;
  readonly band: z.output<typeof overruledBand>;
  readonly reason: TextRef;
}
/** A visit, a meeting or a call of both sides. It goes by the id of its minutes' text. */
export interface Meeting {
  readonly heldOn: CalendarDate;
  readonly documentId: string | null;
  readonly minutes: TextRef;
  readonly kind?: z.output<typeof meetingKind> | undefined;
  readonly place?: TextRef | undefined;
  readonly attendees?: TextRef | undefined;
  readonly whatWasSeen?: TextRef | undefined;
  /** Whose record it is; ICE's where it does not say. */
  readonly recordedBy?: 'agency';
  /** What either side said of the minutes, oldest first. */
  readonly words?: readonly MinutesWord[];
}
/** The agency's word on how its request ended, and ICE's answer. Both stay beside the ending for ever. */
export interface Dispute {
  readonly by: Hand;
  readonly on: CalendarDate;
  readonly statement: TextRef;
  readonly documentId: string | null;
  readonly answer: { readonly by: Hand; readonly on: CalendarDate; readonly statement: TextRef; readonly stands: boolean } | null;
}
/** A request that came by letter or telephone and was recorded by the program office. */
export interface Paper {
  readonly receivedOn: CalendarDate;
  readonly means: z.output<typeof means>;
  readonly documentId: string | null;
  readonly writer: TextRef;
  readonly takenOver: Hand | null;
}
export interface Concurrence {
  readonly by: Hand;
  readonly on: CalendarDate;
  readonly digest: string;
  /** When answers were corrected after this side had concurred. Its word stands, and both sides read this beside it. */
  readonly answersChangedOn?: CalendarDate;
}

/** Layers: each later phase knows what the earlier ones established, never null. */
export interface Opened {
  readonly requestId: string;
  readonly reference: string;
  readonly agencyId: string;
  readonly edition: string;
  readonly earlierRequestId: string | null;
  readonly paper: Paper | null;
  readonly tracks: readonly Track[];
  readonly adviseUs: boolean;
  readonly sides: Sides;
  /** When each phase was entered first. */
  readonly reached: { readonly [P in RequestPhase]?: CalendarDate };
  /** Since when the side whose turn it is has had it. */
  readonly turnSince: CalendarDate;
  /** Talk on single questions, where there was any. */
  readonly threads?: readonly Thread[];
}
export interface FiledRequest extends Opened {
  readonly submittedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly lapse: { readonly answerBy: CalendarDate } | null;
}
export interface Acknowledged extends FiledRequest {
  readonly fieldOffice: string;
  readonly liaisons: { readonly investigations: PersonId; readonly detention: PersonId };
  /** Everyone who was ever a liaison of this request: they assess, so they neither concur nor decide. */
  readonly assessors: readonly PersonId[];
  readonly civilRights: {
    readonly reviewer: PersonId;
    readonly review: {
      readonly finding: Finding;
      readonly conditions: readonly TextRef[];
      readonly on: CalendarDate;
      readonly sources?: readonly CivilRightsSource[] | undefined;
      readonly sourcesText?: TextRef | null | undefined;
    } | null;
  } | null;
  /** Everyone who ever recorded a civil-rights review of this request: another reviewer may be named later, the deed stays. */
  readonly reviewedBy: readonly PersonId[];
  /** ICE only. */
  readonly internal: { readonly fieldMemo: TextRef | null; readonly civilRightsNote: TextRef | null };
}
export interface Assessing extends Acknowledged {
  readonly sections: { readonly [sectionId: string]: Section };
  readonly meetings: readonly Meeting[];
  /** The latest word of each side on each program; nothing while nobody saw one otherwise. */
  readonly overruled?: readonly Overruling[];
  /** Nothing while nothing was corrected. */
  readonly corrections?: readonly Correction[];
}
export interface Assessed extends Assessing {
  readonly assessment: { readonly completedBy: Hand; readonly on: CalendarDate; readonly summary: TextRef };
  /** Everyone who proposed, answered or concurred for ICE: they do not decide at headquarters. */
  readonly shapedBy: readonly PersonId[];
  /** There from the first word of each on. */
  readonly questions?: readonly Question[];
  readonly disagreements?: readonly Disagreement[];
  readonly actions?: readonly PlannedAction[];
  readonly resources?: Resources;
  readonly sentBack?: SentBack;
}
export interface Determined extends Assessed {
  readonly determination: {
    readonly digest: string;
    readonly agency: Hand;
    readonly ice: Hand;
    readonly on: CalendarDate;
    /** When answers were corrected after both sides had concurred. */
    readonly answersChangedOn?: CalendarDate;
  };
  /** When the field director recommended. What the memo says, only ICE reads. */
  readonly recommendedOn: CalendarDate | null;
  readonly recommends?: boolean | undefined;
}

export type Standing =
  | (FiledRequest & { readonly phase: 'submitted' })
  | (FiledRequest & { readonly phase: 'returned'; readonly gaps: readonly TextRef[] })
  | (Acknowledged & { readonly phase: 'acknowledged' })
  | (Assessing & { readonly phase: 'assessing' })
  | (Assessed & {
      readonly phase: 'determining';
      readonly concurred: { readonly agency: Concurrence | null; readonly ice: Concurrence | null };
    })
  | (Assessed & { readonly phase: 'deferred'; readonly until: CalendarDate })
  | (Determined & { readonly phase: 'headquartersReview' });
export type OnHold = Opened & {
  readonly phase: 'onHold';
  readonly held: Standing;
  readonly heldOn: CalendarDate;
  readonly reason: TextRef;
  readonly decidedBy: Hand;
  readonly reviewOn: CalendarDate;
  /** The review date that passed without a review. */
  readonly missed?: CalendarDate;
};
/** A case that ended early keeps the field office that it was given to, if it was: whoever handled it there still sees it. */
interface MaybeSeated {
  readonly fieldOffice?: string;
}
/** An ending that one side stated or the clock brought: the other side may say that it is not so. */
interface Disputable {
  readonly dispute?: Dispute;
}
/** Ended requests keep what they had reached, so that the page of an old case still shows it. */
export type Ended =
  | (Opened & { readonly phase: 'discarded' })
  | (Determined & {
      readonly phase: 'approved';
      readonly agreements: readonly { readonly trackId: string; readonly agreementId: string }[];
      /** Deferred tracks whose date or event has come: a linked request can take them up. */
      readonly woken?: readonly string[];
    })
  | (Assessed & { readonly phase: 'closedWithoutAgreement' })
  | (Opened & MaybeSeated & Disputable & { readonly phase: 'declined'; readonly reason: TextRef; readonly reapplyWhen: TextRef })
  | (Opened &
      MaybeSeated &
      Disputable & {
        readonly phase: 'withdrawn';
        readonly statedOn: CalendarDate;
        readonly documentId: string | null;
        readonly statement: TextRef | null;
      })
  | (Opened & MaybeSeated & Disputable & { readonly phase: 'lapsed' });

export type RequestState = { readonly phase: 'unopened' } | (Opened & { readonly phase: 'draft' }) | Standing | OnHold | Ended;
export type In<P extends RequestPhase> = Extract<RequestState, { phase: P }>;

export const standingPhases = [
  'submitted',
  'returned',
  'acknowledged',
  'assessing',
  'determining',
  'deferred',
  'headquartersReview',
] as const;
/** Phases in which the agency may hold the pen, so that silence can lead to a lapse notice. */
export const awaitedPhases = ['returned', 'assessing', 'determining'] as const;
export const endedPhases = ['discarded', 'approved', 'closedWithoutAgreement', 'declined', 'withdrawn', 'lapsed'] as const;
export const requestPhases = ['unopened', 'draft', ...standingPhases, 'onHold', ...endedPhases] as const;
export type RequestPhase = (typeof requestPhases)[number];

/** Endings that the agency may dispute. */
export const disputablePhases = ['declined', 'withdrawn', 'lapsed'] as const;

/** Whether nothing more can happen in this phase, but that both sides may put their word beside how it ended. */
export const hasEnded = (phase: RequestPhase): boolean => (endedPhases as readonly string[]).includes(phase);
