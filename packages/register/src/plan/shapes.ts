import type { LinkedCell, ListedModel, ListKind, PublishedList } from '../list/row.ts';
import type { Alias, MatchResult, NameFix } from '../match/result.ts';
import type { RegisterIndex } from '../register/registerIndex.ts';

/** How an agreement that a list names stands, as far as lists can say. None of them means ended. */
export const standings = ['listed', 'listedEarlier', 'noLongerListed'] as const;
/**
 * `listed`: on the newest list of its kind. `noLongerListed`: was listed here and is missing from a newer list.
 * `listedEarlier`: known only from a list that was already old when it was imported.
 */
export type Standing = (typeof standings)[number];

/** One row's origin: which file said it, where, and in which words. */
export interface Sighting {
  readonly sha256: string;
  readonly fileName: string;
  readonly asOf: string;
  readonly listedAt: string;
  readonly rowNumber: number;
  /** The words as printed. */
  readonly raw: {
    readonly state: string;
    readonly agency: string;
    readonly model: string;
    readonly signed: string;
    readonly county: string;
  };
  /** The name that replaced a wrong one, with the reason given for it. */
  readonly fixed: { readonly agency: string; readonly note: string } | null;
}

/** An agreement recorded from published lists (table `listed_agreement`). */
export interface ListedAgreement {
  /** state | folded agency name | model | kind | nth of these on one list. */
  readonly key: string;
  /** state | folded agency name, after fixes and aliases: what a decision is about. */
  readonly agencyKey: string;
  readonly kind: ListKind;
  readonly state: string;
  readonly agency: string;
  readonly county: string | null;
  readonly type: string | null;
  readonly model: ListedModel;
  readonly signedOn: string | null;
  readonly signedRaw: string;
  readonly moa: LinkedCell;
  readonly addendum: LinkedCell;
  readonly match: MatchResult;
  /** Whether a person decided the match. */
  readonly decided: boolean;
  readonly standing: Standing;
  readonly firstListedOn: string;
  readonly lastListedOn: string;
  /** `listedAt` of the newest list it stands on. */
  readonly lastListedAt: string;
  /** That list's hash: the present values are its words. */
  readonly lastListedIn: string;
  /** The date of the list on which it was first missing. */
  readonly missingSince: string | null;
}

/** What a person decided about an agency's name (table `match_decision`), remembered for every later list. */
export interface MatchDecision {
  readonly agencyKey: string;
  readonly verdict: { readonly is: 'matched'; readonly ori: string; readonly parent: boolean } | { readonly is: 'notInRegister' };
  readonly decidedAt: string;
}

export interface NewestList {
  readonly listedAt: string;
  readonly sha256: string;
}

/** What the database already knows when a list arrives. */
export interface Known {
  readonly agreements: readonly ListedAgreement[];
  /** The newest list of each kind, of two of one moment the one imported later; null when there was none. */
  readonly newest: Readonly<Record<ListKind, NewestList | null>>;
  /** Sightings already stored: from `sha256:rowNumber` to the key of the agreement. */
  readonly sightings: ReadonlyMap<string, string>;
}

export interface PlanInput {
  readonly list: PublishedList;
  readonly register: RegisterIndex;
  readonly previous: Known;
  readonly decisions: readonly MatchDecision[];
  readonly fixes: readonly NameFix[];
  readonly aliases: readonly Alias[];
}

/** A row that changes, with the fields that differ. */
export interface Change {
  readonly before: ListedAgreement;
  readonly after: ListedAgreement;
  readonly fields: readonly string[];
}

/** An agency a person is asked about. */
export interface ReviewItem {
  readonly agencyKey: string;
  readonly state: string;
  readonly agency: string;
  readonly county: string | null;
  readonly match: Extract<MatchResult, { outcome: 'toReview' }>;
  readonly rowNumbers: readonly number[];
}

/** How many agencies (distinct state and name, after the fixes) came to what. The last four add up to `agencies`. */
export interface Counts {
  readonly rows: number;
  readonly agencies: number;
  readonly eligible: number;
  readonly matched: number;
  readonly toReview: number;
  readonly notInRegister: number;
  readonly otherKind: number;
  /** Distinct state and cleaned name before the fixes: what the list itself prints. */
  readonly agenciesAsPrinted: number;
  readonly byModel: Readonly<Record<ListedModel, number>>;
  readonly states: number;
}

/** What an import would do. Applying the same plan's list again gives a plan that does nothing. */
export interface ImportPlan {
  readonly list: {
    readonly fileName: string;
    readonly sha256: string;
    readonly kind: ListKind;
    readonly asOf: string;
    readonly listedAt: string;
  };
  readonly adds: readonly ListedAgreement[];
  readonly changes: readonly Change[];
  /** Rows of the newest list before this one that are missing from it, as they stand afterwards. */
  readonly noLongerListed: readonly ListedAgreement[];
  readonly unchanged: number;
  /** Sightings that are not stored yet, each with the key of its agreement. */
  readonly sightings: readonly { readonly key: string; readonly sighting: Sighting }[];
  readonly review: readonly ReviewItem[];
  readonly counts: Counts;
}
