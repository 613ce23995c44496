import type * as z from 'zod/mini';
import type { Subject } from '../components/subject.ts';
import type { CalendarDate } from '../kernel/instant.ts';
import type { TextRef } from '../kernel/typedText.ts';
import type { Hand, PersonId } from '../parties/actor.ts';
import type { Sides } from '../parties/sides.ts';
import type { answerKind, authorityKind, readinessTerm, side, terms } from './facts.ts';

export type AgreementSide = z.output<typeof side>;
export type Terms = z.output<typeof terms>;
export type ReadinessTerm = z.output<typeof readinessTerm>;
export type AuthorityKind = z.output<typeof authorityKind>;
export type AnswerKind = z.output<typeof answerKind>;

/** Other words for one open clause, which the other side has to answer. */
export interface OpenChange {
  readonly by: Hand;
  readonly on: CalendarDate;
  readonly text: TextRef;
  readonly reason: TextRef | null;
}
/** What ended an agreement's stay at a stage and sent it back to the table. */
export interface BackAtTable {
  readonly because: 'legalObjection' | 'authorityRefused' | 'signingDeclined';
  readonly by: Hand;
  readonly on: CalendarDate;
  readonly reason: TextRef;
}
export interface Clearance {
  readonly by: Hand;
  readonly on: CalendarDate;
}
/** Evidence that whoever signs for the agency may: filed before the signature (Knox County, Tennessee, 2021). */
export interface Authority {
  readonly kind: AuthorityKind;
  /** Who decided, or the law that gives the power. */
  readonly body: TextRef;
  readonly number: string | null;
  readonly decidedOn: CalendarDate;
  readonly documentId: string | null;
  readonly recordedBy: Hand;
}
export interface Signature {
  readonly by: Hand;
  readonly on: CalendarDate;
  /** The office in which this person signs. */
  readonly capacity: TextRef;
}
export interface Confirmation {
  readonly by: Hand;
  readonly on: CalendarDate;
  readonly documentId: string | null;
  readonly note: TextRef;
  readonly goodUntil: CalendarDate | null;
}
/** The three things that a notice of suspension must state, with its dates. */
export interface SuspensionNotice {
  readonly startsOn: CalendarDate;
  readonly until: CalendarDate;
  readonly exigent: boolean;
  readonly reasons: TextRef;
  readonly howToRespond: TextRef;
  readonly correctiveSteps: TextRef;
  readonly by: Hand;
}

/** Layers: each later phase knows what the earlier ones established, never null. */
export interface Opened {
  readonly agreementId: string;
  readonly reference: string;
  readonly requestId: string;
  readonly agencyId: string;
  readonly trackId: string;
  readonly subject: Subject;
  /** Who handled the request: they go on as the contacts. */
  readonly fieldOffice: string;
  readonly liaisons: { readonly investigations: PersonId; readonly detention: PersonId };
  /** Agreements of the same agency for the same subject, which this one supersedes when it is in force. */
  readonly replaces: readonly string[];
  readonly assessedBy: readonly PersonId[];
  /** Who shaped or concurred in the determination, or reviewed civil rights, for ICE. */
  readonly concurredBy: readonly PersonId[];
  readonly terms: Terms;
  readonly sides: Sides;
  /** When each phase was entered first. */
  readonly reached: { readonly [P in AgreementPhase]?: CalendarDate };
  /** Since when the side whose turn it is has had it. */
  readonly turnSince: CalendarDate;
}
export interface Unsigned extends Opened {
  readonly dueOn: CalendarDate;
  readonly lapse: { readonly answerBy: CalendarDate } | null;
  /** Agreed words by clause, in place of the model text. */
  readonly settled: { readonly [clauseId: string]: TextRef };
  /** Proposed words by clause, not answered yet. */
  readonly changes: { readonly [clauseId: string]: OpenChange };
  /** ICE only, and agency only: each counsel's note. */
  readonly internal: { readonly legalNote: TextRef | null };
  readonly own: { readonly legalNote: TextRef | null };
}
/** The text is one, and both sides said so: it does not change any more. */
export interface AgreedText extends Unsigned {
  readonly text: { readonly digest: string; readonly agency: Hand; readonly ice: Hand };
}
export interface Cleared extends AgreedText {
  readonly cleared: { readonly agency: Clearance; readonly ice: Clearance };
}
export interface Authorized extends Cleared {
  readonly authority: Authority;
}
export interface AgencySigned extends Authorized {
  readonly agencySignature: Signature;
}
export interface Executed extends AgencySigned {
  readonly iceSignature: Signature;
  readonly effectiveOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
}
export interface Sealed extends Executed {
  readonly seal: { readonly sha256: string; readonly bytes: number; readonly documentId: string; readonly on: CalendarDate };
  readonly confirmed: { readonly [itemId: string]: Confirmation };
  /** When everything was confirmed for the first time; null before. */
  readonly readyOn: CalendarDate | null;
  readonly suspension: SuspensionNotice | null;
}

export type Unconcluded =
  | (Unsigned & { readonly phase: 'drafting' })
  | (Unsigned & {
      readonly phase: 'negotiating';
      /** Of the text as it was sent; settled changes alter it. */
      readonly sentDigest: string;
      readonly agreed: {
        readonly agency: (Clearance & { readonly digest: string }) | null;
        readonly ice: (Clearance & { readonly digest: string }) | null;
      };
      readonly back: BackAtTable | null;
    })
  | (AgreedText & {
      readonly phase: 'legalReview';
      readonly clearing: { readonly agency: Clearance | null; readonly ice: Clearance | null };
    })
  | (Cleared & { readonly phase: 'authority' })
  | (Authorized & { readonly phase: 'agencySigning' })
  | (AgencySigned & { readonly phase: 'countersigning' });
export type InForce = Sealed & { readonly phase: 'inForce' };
export type Suspended = Sealed & { readonly phase: 'suspended'; readonly suspension: SuspensionNotice };
export type Holdable = Unconcluded | InForce;
export type UnderNotice = Opened & {
  readonly phase: 'terminationNotice';
  readonly held: InForce | Suspended;
  readonly givenBy: Hand;
  readonly givenOn: CalendarDate;
  readonly reasons: TextRef;
  readonly documentId: string | null;
  readonly effectiveOn: CalendarDate;
};
export type OnHold = Opened & {
  readonly phase: 'onHold';
  readonly held: Holdable;
  readonly heldOn: CalendarDate;
  readonly reason: TextRef;
  readonly decidedBy: Hand;
  readonly reviewOn: CalendarDate;
};
/** Ended agreements that were in force keep their document and dates, so that the page of an old one still shows them. */
export type Ended =
  | (Opened & { readonly phase: 'terminated'; readonly held: InForce | Suspended; readonly endedOn: CalendarDate })
  | (Opened & { readonly phase: 'expired'; readonly held: InForce | Suspended; readonly endedOn: CalendarDate })
  | (Opened & {
      readonly phase: 'superseded';
      readonly held: InForce | Suspended;
      readonly endedOn: CalendarDate;
      readonly byAgreementId: string;
    })
  | (Opened & {
      readonly phase: 'withdrawn';
      readonly statedOn: CalendarDate;
      readonly documentId: string | null;
      readonly statement: TextRef;
    })
  | (Opened & { readonly phase: 'notConcluded'; readonly reason: TextRef })
  | (Opened & { readonly phase: 'lapsed' });

export type AgreementState =
  | { readonly phase: 'unopened' }
  | Unconcluded
  | (Executed & { readonly phase: 'sealing'; readonly attempt: number; readonly failure: string | null })
  | InForce
  | Suspended
  | UnderNotice
  | OnHold
  | Ended;
export type InPhase<P extends AgreementPhase> = Extract<AgreementState, { phase: P }>;

export const unconcludedPhases = ['drafting', 'negotiating', 'legalReview', 'authority', 'agencySigning', 'countersigning'] as const;
export const holdablePhases = [...unconcludedPhases, 'inForce'] as const;
/** Phases in which the agency may hold the pen, so that silence can lead to a lapse notice. */
export const awaitedAgreementPhases = ['negotiating', 'legalReview', 'authority', 'agencySigning'] as const;
/** Phases of an agreement that was signed by both and has not ended, unless it is on hold before that. */
export const livingPhases = ['inForce', 'suspended', 'terminationNotice', 'onHold'] as const;
export const endedAgreementPhases = ['terminated', 'expired', 'superseded', 'withdrawn', 'notConcluded', 'lapsed'] as const;
export const agreementPhases = [
  'unopened',
  ...unconcludedPhases,
  'sealing',
  'inForce',
  'suspended',
  'terminationNotice',
  'onHold',
  ...endedAgreementPhases,
] as const;
export type AgreementPhase = (typeof agreementPhases)[number];

/** Whether nothing more can happen in this phase. */
export const agreementHasEnded = (phase: AgreementPhase): boolean => (endedAgreementPhases as readonly string[]).includes(phase);
