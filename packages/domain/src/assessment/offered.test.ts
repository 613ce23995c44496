import { expect, test } from 'vitest';
import { answerSchema } from './answer.ts';
import { editions } from './editions/all.ts';
import { questionOf } from './instrument.ts';
import { offeredFigures } from './offered.ts';

const [first, second] = editions;
const register = { officers: 61, population: 48_200, year: 2024 };
const offered = (edition: typeof first, figures: Parameters<typeof offeredFigures>[1], today = '2026-11-24') =>
  edition === undefined ? [] : offeredFigures(edition, figures, today);

test('the figures of the register are offered with their source and date, each one that its question takes', () => {
  expect(offered(second, register)).toEqual([
    {
      questionId: 'officersEmployed',
      answer: {
        value: 61,
        unit: 'officers',
        source: 'FBI register, 2024',
        asOf: '2024-12-31',
        confidence: 'medium',
      },
    },
    {
      questionId: 'populationServed',
      answer: {
        value: 48_200,
        unit: 'people',
        source: 'FBI register, 2024',
        asOf: '2024-12-31',
        confidence: 'medium',
      },
    },
  ]);
  for (const { questionId, answer } of offered(second, register)) {
    const question = second && questionOf(second, questionId);
    expect(question && answerSchema(question).safeParse(answer).success).toBe(true);
  }
});
test('nothing is offered that the edition does not ask, that the register does not know, or that has no year', () => {
  expect(offered(first, register).map(({ questionId }) => questionId)).toEqual(['officersEmployed']);
  expect(offered(second, { ...register, population: null }).map(({ questionId }) => questionId)).toEqual(['officersEmployed']);
  expect(offered(second, { ...register, year: null })).toEqual([]);
  expect(offered(second, { ...register, officers: 70_000 }).map(({ questionId }) => questionId)).toEqual(['populationServed']);
});
test('a figure of a year that still runs is dated today, never ahead', () => {
  expect(offered(second, { ...register, year: 2026 }).map(({ answer }) => answer.asOf)).toEqual(['2026-11-24', '2026-11-24']);
});
