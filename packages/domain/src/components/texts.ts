import type { Instrument } from './instrument.ts';
import type { SourceKey } from './sources.ts';

/** A paragraph of a clause, with `{variables}`; or a sentence that a list follows. */
export type Paragraph = string | { readonly lead: string; readonly items: readonly string[] };

/** One clause of the model text. Fixed: the same in every agreement of its kind, because law or policy says so. */
export interface Clause {
  readonly id: string;
  readonly heading: string;
  readonly standing: 'fixed' | 'open';
  /** Why it is fixed, or what may be agreed otherwise. */
  readonly why: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sources: readonly SourceKey[];
}

/** Something that is filled in for each agreement. */
export interface Blank {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly kind: 'text' | 'number';
}

/** One thing that must be true before the partnership operates. */
export interface ReadinessItem {
  readonly itemId: string;
  /** Who confirms it. */
  readonly side: 'agency' | 'ice';
  readonly label: string;
  /** What counts as evidence. */
  readonly help: string;
  /** Whether a document must be named. */
  readonly evidence: boolean;
  /** How long a confirmation is good for; null: until it is revoked. */
  readonly goodForMonths: number | null;
  readonly sources: readonly SourceKey[];
}

/** A value with the paper that it comes from. It may stand in a clause as `{itsKey}`. */
export interface Clock {
  readonly value: number;
  readonly source: SourceKey;
}
/** What the text promises in time. Clause data, so that text and machine never differ. */
export interface Clocks {
  readonly agencyNoticeDays: Clock;
  readonly iceNoticeDays: Clock;
  /** Zero: at once. */
  readonly suspensionNoticeDays: Clock;
  readonly prepareDays: Clock;
  /** Null: no end date. */
  readonly termMonths: Clock | null;
  readonly complaintNoticeHours: Clock;
  readonly complaintResultDays: Clock;
  readonly firstReviewMonths: Clock;
  readonly meetingMonths: Clock;
  readonly inspectionMonths: Clock;
  readonly reportDays: Clock;
}

/** What one model of a component brings with `load`. */
export interface ModelTexts {
  /** What stands under the name of the instrument. */
  readonly subtitle: string;
  readonly clauses: readonly Clause[];
  readonly blanks: readonly Blank[];
  readonly readiness: readonly ReadinessItem[];
  readonly clocks: Clocks;
}
/** Texts of a component by the keys of its models; `only` where it has one form only. */
export interface ComponentTexts {
  readonly edition: string;
  readonly models: { readonly [modelKey: string]: ModelTexts };
}

export const instrumentNames = {
  memorandumOfAgreement: 'Memorandum of Agreement',
  memorandumOfUnderstanding: 'Memorandum of Understanding',
  accessArrangement: 'Access Arrangement',
} as const satisfies Record<Instrument, string>;
