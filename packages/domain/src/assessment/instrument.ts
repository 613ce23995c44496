import type { ComponentSlug } from '../components/slug.ts';
import type { CalendarDate } from '../kernel/instant.ts';

/** Who fills a section in. Both sides read both. */
export type Side = 'agency' | 'ice';

/**
 * What a question is about. The list is closed on purpose: there is no entry for origin, citizenship, ethnicity or
 * religion, and `language` and `civilRights` carry their own limits (see `fairness.ts`).
 */
export const matters = ['standing', 'capacity', 'workload', 'place', 'cooperation', 'language', 'civilRights', 'context'] as const;
export type Matter = (typeof matters)[number];

/** One of the answers that a choice offers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** When a condition does not hold, the question is not asked and an answer to it has no effect. */
export type Condition =
  | { readonly question: string; readonly is: readonly string[] }
  | { readonly question: string; readonly yes: boolean };

interface Asked {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  /** How to find the answer, or what to count. */
  readonly help: string;
  /** Why it is asked, for whoever has to answer it. */
  readonly why: string;
  /** The office that usually knows. */
  readonly who: string;
  readonly sees: 'both' | Side;
  readonly about: Matter;
  /** `value`: must have a value. `answer`: "we do not know yet" is an answer too. `optional`: may stay empty. */
  readonly required: 'value' | 'answer' | 'optional';
  /** Components for which the answer is needed; the others can do without. */
  readonly requiredFor: 'all' | readonly ComponentSlug[];
  /** Key in the edition's list of sources: where it is known that such a thing was asked or needed. */
  readonly source: string;
  /**
   * Who could bring another answer about. Nobody can for figures of the register, past facts, the place, the record and the need
   * itself: nothing ever suggests to change those.
   */
  readonly changedBy: Side | 'nobody';
  /** No question asks about one person. */
  readonly personal: false;
  readonly askedWhen?: Condition;
}

/** One cell of every row of a list. */
export type Column = { readonly id: string; readonly label: string; readonly required: boolean } & (
  | { readonly kind: 'number'; readonly unit: string; readonly min: number; readonly max: number; readonly whole: boolean }
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'yesNo' }
);

/** A question that is answered by rows, such as one row for each facility. No fit reads it: its totals are questions of their own. */
interface Listed {
  readonly kind: 'list';
  /** What one row is, in lower case: facility. */
  readonly row: string;
  readonly columns: readonly Column[];
  readonly rowsMax: number;
}

/** One question, by the kind of its answer. */
export type Question =
  | (Asked & { readonly kind: 'number'; readonly unit: string; readonly min: number; readonly max: number; readonly whole: boolean })
  | (Asked & { readonly kind: 'choice'; readonly choices: readonly Choice[] })
  | (Asked & { readonly kind: 'multiChoice'; readonly choices: readonly Choice[] })
  | (Asked & { readonly kind: 'yesNo' })
  | (Asked & { readonly kind: 'text'; readonly maxLength: number })
  | (Asked & { readonly kind: 'date' })
  | (Asked & Listed);
export type QuestionKind = Question['kind'];

/** A page of questions for one side. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly side: Side;
  /** Must be complete before a request is sent; the others may go on in the assessment. */
  readonly atFiling: boolean;
  readonly intro: string;
  readonly questions: readonly Question[];
}

/** A test of one answer. */
export type Test =
  | { readonly question: string; readonly atLeast: number }
  | { readonly question: string; readonly atMost: number }
  | { readonly question: string; readonly is: readonly string[] }
  | { readonly question: string; readonly includes: string }
  | { readonly question: string; readonly yes: boolean };

/** Whole points that one answer brings to one program. */
export type Weight = {
  readonly question: string;
  /** What is weighed, as the start of a sentence that ends with the answer. */
  readonly because: string;
  /** Why the answer counts this way. */
  readonly reason: string;
} & (
  | {
      readonly kind: 'number';
      readonly steps: readonly { readonly from: number; readonly points: number }[];
      /** Declared where a larger number never counts for less, or never for more. A figure without it may count most in the middle. */
      readonly more?: 'adds' | 'takes';
    }
  | { readonly kind: 'choice' | 'multiChoice'; readonly points: Readonly<Record<string, number>> }
  | { readonly kind: 'yesNo'; readonly yes: number; readonly no: number }
);

/** Something that must be so. */
export interface Requirement {
  readonly id: string;
  /** What is needed, as it reads after "Needs". */
  readonly says: string;
  readonly anyOf: readonly Test[];
  /** Who could still bring it about; nobody means that the program does not fit. */
  readonly remedy: Side | 'nobody';
  readonly source: string;
}

/** Work that an answer adds, whatever the score. */
export interface Duty {
  readonly when: Test;
  readonly says: string;
  readonly source: string;
}

/** How the fit of one program, in one of its models, is worked out. */
export interface FitPlan {
  readonly slug: ComponentSlug;
  readonly model: string | null;
  /** Every request begins here. */
  readonly start: number;
  /** From this mark on both sides have to discuss the program. */
  readonly fitsFrom: number;
  readonly weights: readonly Weight[];
  readonly requirements: readonly Requirement[];
  readonly duties: readonly Duty[];
}

/** Figures that cannot all be right when the first is larger than the second, with the sentence that says so. */
export type Check = { readonly says: string } & (
  | { readonly question: string; readonly notMoreThan: string }
  /** Several figures added up. */
  | { readonly questions: readonly string[]; readonly notMoreThan: string }
  /** A column of a list added up, over all rows. */
  | { readonly list: string; readonly column: string; readonly notMoreThan: string }
  /** Two columns of a list, in each row by itself. */
  | { readonly list: string; readonly column: string; readonly notMoreThanColumn: string }
);

/** The questions and weights of one date. Never changed once used: a change is a new edition. */
export interface Edition {
  readonly id: string;
  readonly inUseSince: CalendarDate;
  readonly sections: readonly Section[];
  /** Questions of the edition before that are no longer asked. Answers to them are kept and shown as such. */
  readonly drops?: readonly string[];
  readonly checks: readonly Check[];
  readonly fits: readonly FitPlan[];
  /** Who chose the weights, when, and what they rest on. */
  readonly weightsSet: { readonly by: string; readonly on: CalendarDate; readonly basis: string };
  readonly sources: Readonly<Record<string, string>>;
}

/** Every question of an edition, in order. */
export const questionsOf = (edition: Edition): readonly Question[] => edition.sections.flatMap(({ questions }) => questions);

/** One question by its id. */
export const questionOf = (edition: Edition, id: string): Question | undefined =>
  questionsOf(edition).find((question) => question.id === id);

/** One section by its id. */
export const sectionOf = (edition: Edition, id: string): Section | undefined => edition.sections.find((section) => section.id === id);
