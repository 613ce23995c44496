import type { CalendarDate } from '../kernel/instant.ts';
import { type Answers, known } from './answer.ts';
import { type Edition, questionOf, questionsOf } from './instrument.ts';

/** Answers that cannot all be right, each with a sentence for the page. */
export interface Contradiction {
  readonly questions: readonly string[];
  readonly sentence: string;
}

/** Finds figures larger than what they are part of, and evidence dated in the future. */
export function contradictionsIn(edition: Edition, answers: Answers, today: CalendarDate): readonly Contradiction[] {
  const numberOf = (id: string): number | undefined => {
    const question = questionOf(edition, id);
    const value = question && known(question, answers[id]);
    return typeof value === 'number' ? value : undefined;
  };
  const larger = edition.checks.flatMap(({ question, notMoreThan, says }): Contradiction[] => {
    const [part, whole] = [numberOf(question), numberOf(notMoreThan)];
    return part !== undefined && whole !== undefined && part > whole ? [{ questions: [question, notMoreThan], sentence: says }] : [];
  });
  const future = questionsOf(edition).flatMap(({ id }): Contradiction[] => {
    const asOf = answers[id]?.asOf;
    return asOf !== undefined && asOf > today ? [{ questions: [id], sentence: `The date of this figure, ${asOf}, is in the future.` }] : [];
  });
  return [...larger, ...future];
}
