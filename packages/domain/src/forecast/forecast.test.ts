import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayRange } from './dayRange.ts';
import { boundsAfter, noOutcomes, outcomesOf } from './recalibration.ts';
import type { Stay } from './stay.ts';
import { casesNeeded, stepModel } from './stepModel.ts';
import { sumOfSteps } from './sumOfSteps.ts';
import { byDays, durationsOf } from './survival.ts';

const done = (days: number, enteredAgo = 400): Stay => ({ days, enteredAgo, finished: true });
const open = (days: number): Stay => ({ days, enteredAgo: days, finished: false });
const evenly = (from: number, to: number): readonly Stay[] => Array.from({ length: to - from + 1 }, (_, at) => done(from + at));
const modelOf = (stays: readonly Stay[]) => {
  const model = stepModel(stays);
  if (model === null) throw new Error('There is too little history.');
  return model;
};
const calm = boundsAfter(noOutcomes);

test('open stays are counted for what they say: the share that is done is the one of Kaplan and Meier', () => {
  const stays = [done(6), done(6), done(6), open(6), done(7), open(9), done(10), open(10), open(11), done(13)];
  const durations = durationsOf(stays.map((stay) => ({ ...stay, weight: 1 })).sort(byDays));
  expect(durations.map(({ days, share }) => [days, Math.round(1000 * (1 - share)) / 1000])).toEqual([
    [6, 0.7],
    [7, 0.583],
    [10, 0.438],
    [13, 0],
  ]);
});

test('requests that still lie in a step make its range longer, never shorter', () => {
  const known = evenly(1, 100);
  const without = dayRange(modelOf(known), calm);
  const beside = dayRange(modelOf([...known, ...Array.from({ length: 30 }, () => open(90))]), calm);
  expect(without).toEqual({ from: 10, to: 90, cases: 100 });
  expect(beside?.to).toBeGreaterThan(90);
});

test('with fewer finished stays than needed there is no range, and none where the history does not reach far enough', () => {
  const few = evenly(1, casesNeeded - 1);
  expect(stepModel(few)).toBeNull();
  expect(dayRange(modelOf([...few, done(casesNeeded)]), calm)).not.toBeNull();
  const mostlyOpen = [...evenly(1, 40), ...Array.from({ length: 100 }, () => open(45))];
  expect(dayRange(modelOf(mostlyOpen), calm)).toBeNull();
  expect(sumOfSteps([modelOf(evenly(1, 40)), modelOf(mostlyOpen)])).toBeNull();
});

test('a step that has become slower lately gets a later range', () => {
  const before = evenly(11, 60);
  const lately = (factor: number) => Array.from({ length: 50 }, (_, at) => done((11 + at) * factor, 70));
  const same = dayRange(modelOf([...before, ...lately(1)]), calm);
  const slower = dayRange(modelOf([...before, ...lately(1.4)]), calm);
  expect(slower?.from).toBeGreaterThan(same?.from ?? 0);
  expect(slower?.to).toBeGreaterThan((same?.to ?? 0) * 1.2);
});

test('each end of the range moves by its own misses', () => {
  const range = { from: 10, to: 20 };
  const late = outcomesOf(Array.from({ length: 50 }, () => ({ range, days: 21 })));
  expect(late).toEqual({ known: 50, sooner: 0, later: 50 });
  expect(boundsAfter(late).to).toBeGreaterThan(calm.to);
  expect(boundsAfter(late).from).toBeGreaterThan(calm.from);
  expect(outcomesOf([9, 10, 20].map((days) => ({ range, days })))).toEqual({ known: 3, sooner: 1, later: 0 });
});

test('the ends never cross, however the forecasts came out', () => {
  const outcomes = fc.record({ known: fc.nat(5000), sooner: fc.nat(5000), later: fc.nat(5000) });
  fc.assert(
    fc.property(outcomes, (each) => {
      const { from, to } = boundsAfter(each);
      expect(from).toBeLessThan(to);
      expect(from).toBeGreaterThan(0);
      expect(to).toBeLessThan(1);
    }),
  );
});

test('the time of several steps is their sum, and its range is narrower than the sum of the ranges', () => {
  const one = modelOf(evenly(1, 100));
  const sum = sumOfSteps([one, one, one, one]);
  const range = sum && dayRange(sum, calm);
  expect(((range?.from ?? 0) + (range?.to ?? 0)) / 2).toBeCloseTo(4 * 50.5, -1);
  expect(range?.from).toBeGreaterThan(4 * 10);
  expect(range?.to).toBeLessThan(4 * 90);
});

test('the order of the history does not matter', () => {
  const stay = fc.record({ days: fc.integer({ min: 0, max: 90 }), enteredAgo: fc.integer({ min: 90, max: 900 }), finished: fc.boolean() });
  const shuffled = fc
    .array(stay, { minLength: 60, maxLength: 120 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(shuffled, ([all, again]) => {
      const range = (stays: readonly Stay[]) => {
        const model = stepModel(stays);
        return model && dayRange(model, calm);
      };
      expect(range(again)).toEqual(range(all));
    }),
  );
});
