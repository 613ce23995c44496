import type { ComponentSlug } from '../components/slug.ts';
import type { Subject } from '../components/subject.ts';
import { subject } from '../components/subjectSchema.ts';
import { type Answers, known } from './answer.ts';
import { type Condition, type Edition, type Question, questionOf, type Section } from './instrument.ts';
import { incompleteRows, isList } from './list.ts';

/** Whether a question is asked at all, as far as the answers so far can tell. */
export type Standing = 'asked' | 'notAsked' | 'open';

function holds(edition: Edition, condition: Condition, answers: Answers): boolean | undefined {
  const question = questionOf(edition, condition.question);
  const value = question && known(question, answers[question.id]);
  if (value === undefined) return undefined;
  return 'yes' in condition
    ? value === condition.yes
    : condition.is.some((one) => (Array.isArray(value) ? value.includes(one) : value === one));
}

/** `open` while the answer that decides about it is missing. */
export function standingOf(edition: Edition, question: Question, answers: Answers): Standing {
  if (question.askedWhen === undefined) return 'asked';
  const held = holds(edition, question.askedWhen, answers);
  return held === undefined ? 'open' : held ? 'asked' : 'notAsked';
}

/** What an agency asks for, as its answer to the question about programs says. */
export interface Asks {
  readonly asks: readonly Subject[];
  readonly adviseUs: boolean;
}

/** The question that names programs, and its answer that leaves the choice open: every edition has both. */
export const programsQuestion = 'programs';
export const adviseUsChoice = 'adviseUs';

/** Reads the programs that an agency has in mind out of its answers. */
export function asksOf(edition: Edition, answers: Answers): Asks {
  const question = questionOf(edition, programsQuestion);
  const value = question && known(question, answers[question.id]);
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  const asks = chosen.flatMap((one) => {
    const [component, model] = one.split('/');
    const read = subject.safeParse(model === undefined ? { component } : { component, model });
    return read.success ? [read.data] : [];
  });
  return { asks, adviseUs: chosen.includes(adviseUsChoice) };
}

const neededFor = (question: Question, { asks, adviseUs }: Asks): boolean => {
  if (question.requiredFor === 'all') return true;
  const slugs: readonly ComponentSlug[] = question.requiredFor;
  return adviseUs || asks.length === 0 || asks.some(({ component }) => slugs.some((slug) => slug === component));
};

/** The questions of a section that are asked now, in order. */
export const askedIn = (edition: Edition, section: Section, answers: Answers): readonly Question[] =>
  section.questions.filter((question) => standingOf(edition, question, answers) === 'asked');

/** Ids of the questions in a section that still need an answer, in order. */
export function missingIn(edition: Edition, section: Section, answers: Answers): readonly string[] {
  const asks = asksOf(edition, answers);
  return askedIn(edition, section, answers)
    .filter((question) => {
      const answer = answers[question.id];
      const value = known(question, answer);
      // A row that somebody began is finished or taken out, also where the whole list may stay empty.
      if (question.kind === 'list' && isList(value) && incompleteRows(question, value).length > 0) return true;
      if (question.required === 'optional' || !neededFor(question, asks)) return false;
      return answer?.value === null ? question.required === 'value' : value === undefined;
    })
    .map(({ id }) => id);
}

/** How far a section has come. */
export interface SectionSummary {
  readonly id: string;
  readonly state: 'notStarted' | 'inProgress' | 'done';
  readonly answered: number;
  readonly asked: number;
  readonly missing: readonly string[];
}

/** How far the whole assessment has come, section by section. */
export interface Summary {
  readonly sections: readonly SectionSummary[];
  readonly answered: number;
  readonly asked: number;
  /** What is missing in the sections that a request must bring along. */
  readonly missingAtFiling: readonly string[];
}

export function summaryOf(edition: Edition, answers: Answers): Summary {
  const sections = edition.sections.map((section): SectionSummary => {
    const asked = askedIn(edition, section, answers);
    const answered = asked.filter((question) => answers[question.id] !== undefined).length;
    const missing = missingIn(edition, section, answers);
    return {
      id: section.id,
      state: answered === 0 ? 'notStarted' : missing.length > 0 ? 'inProgress' : 'done',
      answered,
      asked: asked.length,
      missing,
    };
  });
  const sum = (pick: (section: SectionSummary) => number) => sections.reduce((total, section) => total + pick(section), 0);
  const atFiling = new Set(edition.sections.filter((section) => section.atFiling).map(({ id }) => id));
  return {
    sections,
    answered: sum(({ answered }) => answered),
    asked: sum(({ asked }) => asked),
    missingAtFiling: sections.filter(({ id }) => atFiling.has(id)).flatMap(({ missing }) => missing),
  };
}
