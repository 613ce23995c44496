import { type Answers, currentEdition, type Side } from '@ice-access/domain/assessment';
import { someAnswer } from '@ice-access/domain/testing';

const programs = ['delegation287g/jailEnforcement'];
const words = 'Two officers on each shift book people in, and the night shift cannot reach the field office.';

/** What one side answers: every question, so that nothing is missing. */
export const answersOf = (side: Side): Answers =>
  Object.fromEntries(
    currentEdition.sections
      .filter((section) => section.side === side)
      .flatMap(({ questions }) => questions.map((question) => [question.id, someAnswer(question, { programs, words })])),
  );

export const allAnswers: Answers = { ...answersOf('agency'), ...answersOf('ice') };
