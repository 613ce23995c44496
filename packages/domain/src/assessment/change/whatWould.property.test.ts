import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { everyChange, lineOf } from '../../testing/everyChange.ts';
import { drawFrom, smallEdition } from '../../testing/smallEdition.ts';
import { type Answers, answerSchema } from '../answer.ts';
import { contradictionsIn } from '../contradictions.ts';
import { editions } from '../editions/all.ts';
import { questionsUsedBy } from '../fairness.ts';
import { fitOf } from '../fit.ts';
import { questionOf, questionsOf } from '../instrument.ts';
import { thresholdsOf, triesOf } from './tries.ts';
import { setsThatChange, whatWould, withMoves } from './whatWould.ts';

// Properties count runs, not seconds: a busy machine is no failure.
vi.setConfig({ testTimeout: 120_000 });

test('on small editions exactly those sets are found that trying everything finds', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { edition, plan, answers } = smallEdition(drawFrom(seed));
      const sets = setsThatChange(edition, answers, plan).map(({ band, moves }) =>
        lineOf(
          band,
          moves.map(({ question, tried }) => [question.id, tried.value]),
        ),
      );
      found += sets.length;
      expect([...sets].sort()).toEqual(everyChange(edition, answers, plan));
    }),
    { numRuns: 150 },
  );
  expect(found).toBeGreaterThan(100);
});

/** Answers to some of the questions, drawn from what is tried and a little beyond. */
function someAnswers(edition: (typeof editions)[number], seed: number): Answers {
  const draw = drawFrom(seed);
  const lacking = 1 + draw(8);
  return Object.fromEntries(
    questionsOf(edition).flatMap((question) => {
      if (draw(10) < lacking - 1) return [];
      const plan = edition.fits.filter((one) => questionsUsedBy(one).includes(question.id));
      const tries = plan.flatMap((one) => triesOf(edition, one, question));
      const tried = tries[draw(Math.max(1, tries.length))];
      return tried === undefined ? [] : [[question.id, { value: tried.value }]];
    }),
  );
}

/** Figures of the register, past facts, the place, the record, the law and the need itself. */
const fixedInEvery = [
  'stateLawPermits',
  'needs',
  'unansweredRequests',
  'officersEmployed',
  'runsJail',
  'jailBeds',
  'bookingsPerDay',
  'iceInspection',
  'gangCases',
  'fraudCases',
  'smugglingCases',
  'portsAndBorders',
  'visitsAsked',
  'visitsServed',
  'supportCenterQueries',
  'jointCases',
  'openCivilRightsMatters',
  'officeMiles',
  'civilRightsRecord',
];

describe.each(editions)('edition $id', (edition) => {
  test('every way that is told leads to the band and the score it names, within three changes and ten ways', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...edition.fits), fc.constantFrom('agency' as const, 'ice' as const), (seed, plan, side) => {
        const answers = someAnswers(edition, seed);
        const before = fitOf(edition, answers)[edition.fits.indexOf(plan)];
        const { ways } = whatWould(edition, answers, { plan, side });
        expect(ways.length).toBeLessThanOrEqual(10);
        for (const { band, score, changes } of ways) {
          told += 1;
          const other = Object.fromEntries(changes.map(({ questionId, value }) => [questionId, { value }]));
          const after = fitOf(edition, { ...answers, ...other })[edition.fits.indexOf(plan)];
          expect(band).not.toBe(before?.band);
          expect(after).toMatchObject({ band, score });
          expect(changes.length).toBeLessThanOrEqual(3);
          for (const { questionId, missing } of changes)
            if (questionOf(edition, questionId)?.changedBy === 'nobody') expect(missing).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    expect(told).toBeGreaterThan(20);
  });

  test('no way adds a contradiction', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const answers = someAnswers(edition, seed);
        const says = (given: Answers) => contradictionsIn(edition, given, '2027-01-01').map(({ sentence }) => sentence);
        for (const plan of edition.fits)
          for (const { moves } of setsThatChange(edition, answers, plan).slice(0, 20))
            expect(says(answers)).toEqual(expect.arrayContaining([...says(withMoves(answers, moves))]));
      }),
      { numRuns: 20 },
    );
  });

  test('tries at most four answers a question, each allowed, on both sides of every threshold and one for each way to count', () => {
    for (const plan of edition.fits)
      for (const question of questionsOf(edition).filter(({ id }) => questionsUsedBy({ ...plan, duties: [] }).includes(id))) {
        const tries = triesOf(edition, plan, question);
        expect(tries.length, `${plan.slug} ${question.id}`).toBeLessThanOrEqual(4);
        for (const { value, holds } of tries) {
          expect(answerSchema(question).safeParse({ value }).success, question.id).toBe(true);
          expect(holds(value)).toBe(true);
        }
        if (question.kind === 'number')
          for (const threshold of thresholdsOf(plan, question)) {
            const values = tries.map(({ value }) => Number(value));
            expect(values.some((value) => value < threshold) && values.some((value) => value >= threshold)).toBe(true);
          }
        if (question.kind === 'choice')
          for (const { value } of question.choices)
            expect(
              tries.filter(({ holds }) => holds(value)),
              question.id,
            ).toHaveLength(1);
      }
  });

  test('says of every question who could change it, and that nobody changes the past, the place, the record or the need', () => {
    const fixed = questionsOf(edition).flatMap(({ id, changedBy }) => (changedBy === 'nobody' ? [id] : []));
    const used = new Set(edition.fits.flatMap((plan) => questionsUsedBy({ ...plan, duties: [] })));
    expect(fixed.filter((id) => used.has(id))).toEqual(fixedInEvery);
  });
});
