import { describe, expect, test } from 'vitest';
import { expectedArrivals } from './arrivals.ts';
import type { CapacityFigures } from './figures.ts';
import { capacityOf, nothingChanged } from './whatIf.ts';

const figures: CapacityFigures = {
  cases: [
    { fieldOffice: 'dallas', components: ['delegation287g'], onHold: false, open: 12, late: 3 },
    { fieldOffice: 'dallas', components: ['delegation287g', 'taskForce'], onHold: false, open: 4, late: 1 },
    { fieldOffice: 'dallas', components: ['taskForce'], onHold: true, open: 2, late: 0 },
    { fieldOffice: 'miami', components: ['taskForce'], onHold: false, open: 9, late: 0 },
    { fieldOffice: null, components: ['taskForce'], onHold: false, open: 5, late: 0 },
  ],
  liaisons: [
    { person: 'a', fieldOffice: 'dallas', open: 16, late: 4 },
    { person: 'b', fieldOffice: 'dallas', open: 16, late: 4 },
    { person: 'c', fieldOffice: 'miami', open: 9, late: 0 },
  ],
  arrivals: [],
  offered: [
    { fieldOffice: 'dallas', cases: 16, stated: 10, officers: 40, mostPerSupervisor: 22 },
    { fieldOffice: 'miami', cases: 0, stated: 0, officers: 0, mostPerSupervisor: null },
  ],
  seats: { seats: 24, on: '2026-11-02' },
};
const office = (name: string, change = nothingChanged) =>
  capacityOf(figures, change).offices.find(({ fieldOffice }) => fieldOffice === name);

describe('as it is', () => {
  test('each case has two liaisons, and a case on hold weighs on nobody', () => {
    expect(office('dallas')).toEqual({ fieldOffice: 'dallas', cases: 16, late: 4, onHold: 2, liaisons: 2, perLiaison: 16 });
    expect(office('miami')).toMatchObject({ cases: 9, liaisons: 1, perLiaison: 18 });
  });
  test('what has no field office yet is counted apart', () => {
    expect(capacityOf(figures).unseated).toBe(5);
  });
  test('seats are set against the officers offered, and supervisors against the officers', () => {
    const { training, supervision } = capacityOf(figures);
    expect(training).toEqual({ officers: 40, seats: 24, short: 16 });
    expect(supervision).toEqual({ officers: 40, supervisors: 3 });
  });
  test('seats that nobody stated are not known, not zero', () => {
    expect(capacityOf({ ...figures, seats: null }).training).toEqual({ officers: 40, seats: null, short: null });
  });
});

describe('what if', () => {
  test('a liaison is added at the office that is named, else where each has the most', () => {
    expect(office('dallas', { ...nothingChanged, liaisons: 2, fieldOffice: 'dallas' })).toMatchObject({ liaisons: 4, perLiaison: 8 });
    expect(office('miami', { ...nothingChanged, liaisons: 1 })).toMatchObject({ liaisons: 2, perLiaison: 9 });
    expect(office('dallas', { ...nothingChanged, liaisons: 1 })).toEqual(office('dallas'));
  });
  test('a class is opened', () => {
    expect(capacityOf(figures, { ...nothingChanged, seats: 20 }).training).toEqual({ officers: 40, seats: 44, short: 0 });
  });
  test('a program is held: cases that ask for nothing else wait, the others go on', () => {
    const held = { ...nothingChanged, hold: 'delegation287g' } as const;
    expect(office('dallas', held)).toMatchObject({ cases: 4, late: 1, onHold: 14, perLiaison: 4 });
    expect(capacityOf(figures, held).training.officers).toBe(0);
  });
  test('fewer officers for each supervisor need more supervisors', () => {
    expect(capacityOf(figures, { ...nothingChanged, perSupervisor: 8 }).supervision.supervisors).toBe(5);
  });
});

describe('arrivals', () => {
  const months = (...counts: readonly number[]) =>
    counts.map((count, index) => ({ month: `2026-${String(index + 1).padStart(2, '0')}`, count }));
  test('too little history says so', () => {
    expect(expectedArrivals(months(0, 0, 0, 0, 0, 0, 4, 5, 3, 4, 6))).toBeNull();
    expect(expectedArrivals([])).toBeNull();
  });
  test('the mean, and the range of eight months in ten', () => {
    expect(expectedArrivals(months(0, 10, 4, 5, 6, 5, 4, 5, 6, 5, 5, 0))).toEqual({ months: 11, perMonth: 5, low: 4, high: 6 });
  });
});
