import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Answer, Answers } from './answer.ts';
import { answerSchema } from './answer.ts';
import { editions } from './editions/all.ts';
import { questionsUsedBy } from './fairness.ts';
import { type Fit, fitOf } from './fit.ts';
import { type Edition, type Question, questionsOf } from './instrument.ts';

/** Any answer that a question allows, small numbers often: that is where the steps are. */
function anyValue(question: Question): fc.Arbitrary<Answer['value']> {
  switch (question.kind) {
    case 'number':
      return fc.oneof(
        fc.integer({ min: question.min, max: Math.min(question.max, 120) }),
        fc.integer({ min: question.min, max: question.max }),
      );
    case 'choice':
      return fc.constantFrom(...question.choices.map(({ value }) => value));
    case 'multiChoice':
      return fc.uniqueArray(fc.constantFrom(...question.choices.map(({ value }) => value)), { minLength: 1 });
    case 'yesNo':
      return fc.boolean();
    case 'text':
      return fc.constant('A few plain words.');
    case 'date':
      return fc.constant('2027-03-01');
    case 'list':
      return fc.constant({ rows: {}, order: [] });
  }
}
const ids = (edition: Edition) => questionsOf(edition).map(({ id }) => id);
const allAnswers = (edition: Edition): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(questionsOf(edition).map((question) => [question.id, anyValue(question).map((value): Answer => ({ value }))])),
  );
const only = (answers: Answers, kept: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => kept.includes(id)));
/** One way in which everything is answered, and the part of it that is known so far. */
const partial = (edition: Edition) =>
  fc.tuple(allAnswers(edition), fc.subarray(ids(edition))).map(([all, kept]) => ({ all, some: only(all, kept) }));
const pairs = (before: readonly Fit[], after: readonly Fit[]) => before.map((fit, index) => ({ fit, full: after[index] ?? fit }));
const runs = { numRuns: 300 };
// Properties count runs, not seconds: a busy machine is no failure.
vi.setConfig({ testTimeout: 120_000 });

describe.each(editions)('edition $id', (edition) => {
  test('every answer that is drawn here is one that its question allows', () => {
    const schemas = questionsOf(edition).map((question) => [question.id, answerSchema(question)] as const);
    fc.assert(
      fc.property(allAnswers(edition), (all) => schemas.every(([id, schema]) => schema.safeParse(all[id]).success)),
      runs,
    );
  });

  test('the range holds the score of every completion', () => {
    fc.assert(
      fc.property(partial(edition), ({ all, some }) => {
        for (const { fit, full } of pairs(fitOf(edition, some), fitOf(edition, all))) {
          expect(full.score).toBeGreaterThanOrEqual(fit.range.low);
          expect(full.score).toBeLessThanOrEqual(fit.range.high);
          expect(full.range).toEqual({ low: full.score, high: full.score });
          expect(fit.score).toBeGreaterThanOrEqual(fit.range.low);
          expect(fit.score).toBeLessThanOrEqual(fit.range.high);
        }
      }),
      runs,
    );
  });

  test('a band that is said before all is known stays the band of every completion', () => {
    fc.assert(
      fc.property(partial(edition), ({ all, some }) => {
        for (const { fit, full } of pairs(fitOf(edition, some), fitOf(edition, all)))
          if (fit.band !== 'cannotSay') expect(full.band).toBe(fit.band);
      }),
      runs,
    );
  });

  test('with nothing missing, something is said', () => {
    fc.assert(
      fc.property(allAnswers(edition), (all) =>
        fitOf(edition, all).every(({ band, missing }) => band !== 'cannotSay' && missing.length === 0),
      ),
      runs,
    );
  });

  test('an unknown answer never scores better than the best that could be known', () => {
    fc.assert(
      fc.property(allAnswers(edition), fc.constantFrom(...questionsOf(edition)), (all, question) => {
        const without = fitOf(
          edition,
          only(
            all,
            ids(edition).filter((id) => id !== question.id),
          ),
        );
        const values: readonly Answer['value'][] =
          question.kind === 'choice' || question.kind === 'multiChoice'
            ? question.choices.map(({ value }) => (question.kind === 'choice' ? value : [value]))
            : question.kind === 'yesNo'
              ? [true, false]
              : question.kind === 'number'
                ? [
                    ...new Set(
                      edition.fits
                        .flatMap(({ weights }) => weights)
                        .flatMap((weight) =>
                          weight.question === question.id && weight.kind === 'number' ? weight.steps.map(({ from }) => from) : [],
                        ),
                    ),
                  ]
                : [];
        if (values.length === 0 || question.kind === 'multiChoice') return;
        const known = values.map((value) => fitOf(edition, { ...all, [question.id]: { value } }));
        without.forEach((fit, index) => {
          const best = Math.max(...known.map((fits) => fits[index]?.score ?? 0));
          // A question that decides whether others are asked opens their points too; its best is then in the range.
          if (!questionsOf(edition).some(({ askedWhen }) => askedWhen?.question === question.id))
            expect(fit.score).toBeLessThanOrEqual(best);
        });
      }),
      runs,
    );
  });

  test('where more is declared to add, more never lowers either end of the range, and where it takes, more never raises one', () => {
    const declared = edition.fits.flatMap((plan, index) =>
      plan.weights.flatMap((weight) =>
        weight.kind === 'number' && weight.more !== undefined ? [{ index, id: weight.question, more: weight.more }] : [],
      ),
    );
    expect(declared.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(partial(edition), fc.constantFrom(...declared), fc.nat(200), fc.nat(200), ({ some }, { index, id, more }, one, other) => {
        const question = questionsOf(edition).find((asked) => asked.id === id);
        const most = question?.kind === 'number' ? question.max : 0;
        // The figure is known both times, so the same questions stay open.
        const at = (value: number) => fitOf(edition, { ...some, [id]: { value: Math.min(value, most) } })[index]?.range;
        const [small, large] = [at(Math.min(one, other)), at(Math.max(one, other))];
        for (const end of ['low', 'high'] as const) {
          const rise = (large?.[end] ?? 0) - (small?.[end] ?? 0);
          expect(more === 'adds' ? rise >= 0 : rise <= 0, `${id} ${end}`).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('answers to questions that a program does not use have no effect on it', () => {
    fc.assert(
      fc.property(allAnswers(edition), allAnswers(edition), (one, other) => {
        edition.fits.forEach((plan, index) => {
          const used = questionsUsedBy(plan);
          const deciding = questionsOf(edition).flatMap(({ id, askedWhen }) =>
            askedWhen !== undefined && used.includes(id) ? [askedWhen.question] : [],
          );
          const mixed = {
            ...one,
            ...only(
              other,
              ids(edition).filter((id) => ![...used, ...deciding].includes(id)),
            ),
          };
          expect(fitOf(edition, mixed)[index]).toEqual(fitOf(edition, one)[index]);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('answers to questions that are not asked have no effect', () => {
    fc.assert(
      fc.property(allAnswers(edition), allAnswers(edition), (one, other) => {
        const noJail = { ...one, runsJail: { value: false } };
        const inJail = questionsOf(edition).flatMap(({ id, askedWhen }) => (askedWhen?.question === 'runsJail' ? [id] : []));
        expect(fitOf(edition, { ...noJail, ...only(other, inJail) })).toEqual(fitOf(edition, noJail));
      }),
      { numRuns: 100 },
    );
  });

  test('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(partial(edition), ({ some }) => {
        expect(fitOf(edition, Object.fromEntries(Object.entries(some).reverse()))).toEqual(fitOf(edition, some));
      }),
      runs,
    );
  });

  test('the score is the start and the points that are shown, between 0 and 100', () => {
    fc.assert(
      fc.property(partial(edition), ({ some }) =>
        fitOf(edition, some).every(({ start, score, contributions }) => {
          const sum = contributions.reduce((total, { points }) => total + points, start);
          return score === Math.min(100, Math.max(0, sum)) && Number.isInteger(score);
        }),
      ),
      runs,
    );
  });
});
