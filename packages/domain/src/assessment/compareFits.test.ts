import { expect, test } from 'vitest';
import type { Answers } from './answer.ts';
import { compareFits } from './compareFits.ts';
import { currentEdition } from './editions/all.ts';
import { fitOf } from './fit.ts';

const jail: Answers = {
  runsJail: { value: true },
  interviewRoom: { value: 'inPerson' },
  bookingsPerDay: { value: 14 },
  visitsPerMonth: { value: 6 },
};
const cap = (answers: Answers) => {
  const found = fitOf(currentEdition, answers).find(({ slug }) => slug === 'criminalAlienProgram');
  if (found === undefined) throw new Error('no such program');
  return found;
};

test('two equal results differ in nothing', () => {
  expect(compareFits(cap(jail), cap({ ...jail }))).toMatchObject({ contributions: [], requirements: [] });
});

test('two dates differ in what was answered otherwise, in sentences', () => {
  const { score, contributions, requirements } = compareFits(cap(jail), cap({ ...jail, interviewRoom: { value: 'none' } }));
  expect(score[0] - score[1]).toBe(18);
  expect(contributions).toEqual([
    {
      id: 'interviewRoom',
      before: '8',
      after: '-10',
      sentence: 'Before: Interview room: Yes, a room for meeting in person (8). After: Interview room: No (-10).',
    },
  ]);
  expect(requirements.map(({ sentence }) => sentence)).toEqual([
    'Before: Met: a room for interviews, in person or by video. After: Needs: a room for interviews, in person or by video.',
  ]);
});

test('two programs differ in what only one of them counts and asks for', () => {
  const [first] = fitOf(currentEdition, jail);
  if (first === undefined) throw new Error('no fit');
  const { contributions, requirements } = compareFits(first, cap(jail));
  expect(contributions.find(({ id }) => id === 'visitsAsked')).toMatchObject({ before: undefined });
  expect(requirements.find(({ id }) => id === 'service')?.sentence).toMatch(/^Asked for only before\./);
  expect(requirements.map(({ id }) => id)).not.toContain('ownJail');
});
