/** Kinds of agency the register holds. */
export const eligibleKinds = ['sheriff', 'police', 'portOrAirport', 'campus', 'state'] as const;
export type EligibleKind = (typeof eligibleKinds)[number];

/** Kinds of party that sign but stand in no police register. */
export const otherKinds = ['constable', 'corrections', 'prosecutor', 'commission', 'marshal', 'military', 'otherState'] as const;
export type OtherKind = (typeof otherKinds)[number];
export type AgencyKind = EligibleKind | OtherKind;

/** An agency of the register that might be meant, with the reason why it was thought of. */
export interface Candidate {
  readonly ori: string;
  readonly why: string;
}

/** What the matcher says of one agency of a list. It never guesses: more than one candidate, or a contradiction, goes to a person. */
export type MatchResult =
  | {
      readonly outcome: 'matched';
      readonly kind: AgencyKind;
      readonly ori: string;
      readonly rule: string;
      readonly because: string;
      /** The register holds the parent of the division that the list names. */
      readonly parent: boolean;
    }
  | {
      readonly outcome: 'toReview';
      readonly kind: EligibleKind;
      readonly reason: 'several' | 'countyContradicts' | 'countyNeeded' | 'alikeOnly' | 'shared';
      readonly because: string;
      readonly candidates: readonly Candidate[];
    }
  | { readonly outcome: 'notInRegister'; readonly kind: AgencyKind; readonly because: string }
  | { readonly outcome: 'otherKind'; readonly kind: OtherKind; readonly because: string };

/** A name fix: one row of a list whose agency is written wrongly. It holds for that state, name, model and signing only. */
export interface NameFix {
  readonly state: string;
  readonly agency: string;
  readonly model: string;
  readonly signedOn: string;
  readonly fixed: string;
  readonly note: string;
}

/** Two names of one agency (`same`), or two agencies easily taken for one (`distinct`). */
export interface Alias {
  readonly state: string;
  readonly alias: string;
  readonly canonical: string;
  readonly relation: 'same' | 'distinct';
  readonly reason: string;
}
