import type { CalendarDate } from '../kernel/instant.ts';
import type { Answer } from './answer.ts';
import { type Edition, questionOf } from './instrument.ts';

/** What the public register says of an agency. */
export interface RegisterFigures {
  readonly officers: number | null;
  readonly population: number | null;
  /** The year that its figures are of. */
  readonly year: number | null;
}

/** A figure of the register, ready to be taken over by somebody who has looked at it. Evidence, never an answer by itself. */
export interface OfferedFigure {
  readonly questionId: string;
  readonly answer: Answer;
}

const figures = [
  ['officersEmployed', 'officers'],
  ['populationServed', 'population'],
] as const;

/**
 * The figures of the register that answer a question of this edition, each with its source and date. None where the register has no
 * figure or no year, or where the question would not take it. The date is the last day of the year, or today in a year that runs.
 */
export function offeredFigures(edition: Edition, register: RegisterFigures, today: CalendarDate): readonly OfferedFigure[] {
  const { year } = register;
  if (year === null) return [];
  const last = `${year}-12-31`;
  const asOf = last > today ? today : last;
  return figures.flatMap(([questionId, key]): OfferedFigure[] => {
    const question = questionOf(edition, questionId);
    const value = register[key];
    if (question?.kind !== 'number' || value === null || value < question.min || value > question.max) return [];
    const source = `FBI register, ${year}`;
    return [{ questionId, answer: { value, unit: question.unit, source, asOf, confidence: 'medium' } }];
  });
}
