import { type Answers, known } from './answer.ts';
import { currentEdition, editionOf } from './editions/all.ts';
import { type Edition, type Question, questionOf, questionsOf } from './instrument.ts';

/** What is different in a question that both editions ask. */
export type QuestionDifference = 'words' | 'answers' | 'condition' | 'need';

/** A question of both editions that is asked differently now. `fits` is undefined where it was not answered. */
export interface ChangedQuestion {
  readonly id: string;
  readonly how: readonly QuestionDifference[];
  readonly fits: boolean | undefined;
}

/** What a move from one edition to another does to the questions and to the answers that are there. */
export interface Move {
  /** Asked in the same way: the answer stays. */
  readonly kept: readonly string[];
  readonly changed: readonly ChangedQuestion[];
  /** No longer asked. The answer is kept and shown as such. */
  readonly dropped: readonly string[];
  readonly added: readonly string[];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
/** What decides which answers a question takes. */
function takes(question: Question): readonly unknown[] {
  switch (question.kind) {
    case 'number':
      return [question.kind, question.unit, question.min, question.max, question.whole];
    case 'choice':
    case 'multiChoice':
      return [question.kind, question.choices];
    case 'list':
      return [question.kind, question.columns, question.rowsMax];
    case 'text':
      return [question.kind, question.maxLength];
    case 'yesNo':
    case 'date':
      return [question.kind];
  }
}

function differences(before: Question, now: Question): readonly QuestionDifference[] {
  const words = same([before.text, before.help], [now.text, now.help]) ? [] : (['words'] as const);
  const answers = same(takes(before), takes(now)) ? [] : (['answers'] as const);
  const condition = same(before.askedWhen, now.askedWhen) ? [] : (['condition'] as const);
  const need = same([before.required, before.requiredFor], [now.required, now.requiredFor]) ? [] : (['need'] as const);
  return [...words, ...answers, ...condition, ...need];
}

/**
 * What moving does, before it is done. An answer fits when the newer question takes it as it is, in the same unit; nothing is
 * converted. What does not fit is kept too and counts as missing until somebody answers anew.
 */
export function moveOf(from: Edition, to: Edition, answers: Answers): Move {
  const both = questionsOf(to).flatMap((now) => {
    const before = questionOf(from, now.id);
    return before === undefined ? [] : [{ now, how: differences(before, now), answer: answers[now.id] }];
  });
  return {
    kept: both.filter(({ how }) => how.length === 0).map(({ now }) => now.id),
    changed: both
      .filter(({ how }) => how.length > 0)
      .map(({ now, how, answer }) => ({ id: now.id, how, fits: answer && (answer.value === null || known(now, answer) !== undefined) })),
    dropped: questionsOf(from)
      .map(({ id }) => id)
      .filter((id) => questionOf(to, id) === undefined),
    added: questionsOf(to)
      .map(({ id }) => id)
      .filter((id) => questionOf(from, id) === undefined),
  };
}

/** Sections of the newer edition with a question that is new or asked differently: there is something to read there again. */
export function sectionsDiffering(from: Edition, to: Edition): readonly string[] {
  const { changed, added } = moveOf(from, to, {});
  const ids = new Set([...added, ...changed.map(({ id }) => id)]);
  return to.sections.filter(({ questions }) => questions.some(({ id }) => ids.has(id))).map(({ id }) => id);
}

/** The edition that a request on this one could move to. */
export function newerThan(editionId: string): Edition | undefined {
  const own = editionOf(editionId);
  return own === undefined || own.id === currentEdition.id ? undefined : currentEdition;
}

/** Said to whoever writes an answer for another edition than the request has. */
export const otherEditionSentence = (written: string, has: string): string =>
  `This answer was written for edition ${written} of the questions, and the request is on edition ${has} now. Load the page again.`;
