import type { Answer, Answers } from '@ice-access/domain/assessment';

/** The answers alone, without their versions; one that was taken back is no answer. */
export const plainAnswers = (held: Readonly<Record<string, { answer: Answer | null }>>): Answers =>
  Object.fromEntries(Object.entries(held).flatMap(([id, { answer }]) => (answer === null ? [] : [[id, answer]])));
