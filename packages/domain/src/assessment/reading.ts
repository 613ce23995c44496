import { type Answers, type AnswerValue, answerText, known } from './answer.ts';
import { type Standing, standingOf } from './asked.ts';
import { type Edition, type Question, questionsOf } from './instrument.ts';

/** One answer as the fit reads it: what is known of it, and whether it is asked at all. */
export interface Reading {
  readonly question: Question;
  readonly standing: Standing;
  readonly value: Exclude<AnswerValue, null> | undefined;
  readonly text: string;
}
export type Readings = ReadonlyMap<string, Reading>;

/** A question that is not asked has no value, whatever was written there before. Reads all questions, or only some. */
export function readingsOf(edition: Edition, answers: Answers, only: readonly Question[] = questionsOf(edition)): Readings {
  return new Map(
    only.map((question) => {
      const standing = standingOf(edition, question, answers);
      const answer = standing === 'asked' ? answers[question.id] : undefined;
      return [question.id, { question, standing, value: known(question, answer), text: answerText(question, answer) }];
    }),
  );
}
