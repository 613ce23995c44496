import type { CalendarDate } from '../kernel/instant.ts';
import { type Answers, known } from './answer.ts';
import { standingOf } from './asked.ts';
import { type Check, type Edition, questionOf, questionsOf } from './instrument.ts';
import { isList, rowsOf } from './list.ts';

/** Answers that cannot all be right, each with a sentence for the page. */
export interface Contradiction {
  readonly questions: readonly string[];
  readonly sentence: string;
}

const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/**
 * Finds figures larger than what they are part of. An answer to a question that is not asked
 * contradicts nothing. A figure that is missing never contradicts: what is known must already be too much.
 */
export function figuresContradicting(edition: Edition, answers: Answers): readonly Contradiction[] {
  const answerTo = (id: string) => {
    const question = questionOf(edition, id);
    return question && standingOf(edition, question, answers) === 'asked' ? known(question, answers[id]) : undefined;
  };
  const numbersOf = (ids: readonly string[]): readonly number[] =>
    ids.flatMap((id) => {
      const value = answerTo(id);
      return typeof value === 'number' ? [value] : [];
    });
  const columnOf = (list: string, column: string): readonly (number | undefined)[] => {
    const value = answerTo(list);
    const cells = isList(value) ? rowsOf(value).map((row) => row[column]) : [];
    return cells.map((cell) => (typeof cell === 'number' ? cell : undefined));
  };
  const exceeds = (parts: readonly (number | undefined)[], whole: string): boolean => {
    const [total] = numbersOf([whole]);
    return total !== undefined && sumOf(parts.map((part) => part ?? 0)) > total;
  };
  const broken = (check: Check): readonly string[] | undefined => {
    if ('question' in check)
      return exceeds(numbersOf([check.question]), check.notMoreThan) ? [check.question, check.notMoreThan] : undefined;
    if ('questions' in check) {
      const parts = numbersOf(check.questions);
      // One part that is too much by itself has its own sentence; the sum would say the same again.
      const alone = parts.some((part) => exceeds([part], check.notMoreThan));
      return !alone && exceeds(parts, check.notMoreThan) ? [...check.questions, check.notMoreThan] : undefined;
    }
    if ('notMoreThan' in check)
      return exceeds(columnOf(check.list, check.column), check.notMoreThan) ? [check.list, check.notMoreThan] : undefined;
    const wholes = columnOf(check.list, check.notMoreThanColumn);
    const tooMuch = columnOf(check.list, check.column).some((part, row) => part !== undefined && part > (wholes[row] ?? part));
    return tooMuch ? [check.list] : undefined;
  };
  return edition.checks.flatMap((check): Contradiction[] => {
    const questions = broken(check);
    return questions === undefined ? [] : [{ questions, sentence: check.says }];
  });
}

/** The same, and evidence dated in the future. */
export function contradictionsIn(edition: Edition, answers: Answers, today: CalendarDate): readonly Contradiction[] {
  const future = questionsOf(edition).flatMap(({ id }): Contradiction[] => {
    const asOf = answers[id]?.asOf;
    return asOf !== undefined && asOf > today ? [{ questions: [id], sentence: `The date of this figure, ${asOf}, is in the future.` }] : [];
  });
  return [...figuresContradicting(edition, answers), ...future];
}
