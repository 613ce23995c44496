import type { Random } from './random.ts';

/** How one step behaves before season and shifts. */
export interface StepLaw {
  /** Days, without holds. */
  readonly median: number;
  /** Standard deviation of the logarithm. */
  readonly spread: number;
}
/** From a day on a step takes longer or less long, and nobody announces it. */
export interface Shift {
  readonly step: number;
  readonly fromDay: number;
  readonly factor: number;
}
/** The truth behind one history. A forecast never sees it. */
export interface World {
  readonly steps: readonly StepLaw[];
  readonly shifts: readonly Shift[];
  /** Where in the year the season stands on day 0, in days. */
  readonly seasonFrom: number;
  /** Share of the cases that are put on hold once. */
  readonly holdShare: number;
  /** Days between two arrivals, on average. */
  readonly gap: number;
}

const stepCount = 6;
const yearDays = 365.25;
const seasonSwing = 0.2;

/** Draws a world: spreads from 0.3 to 0.9, two level shifts by a factor of 0.7 to 1.4, holds on 5 to 15 % of the cases. */
export function drawWorld(random: Random, cases: number): World {
  const gap = 0.75;
  const shift = (): Shift => ({
    step: Math.floor(random.even() * stepCount),
    fromDay: Math.round(cases * gap * random.between(0.2, 0.9)),
    factor: Math.exp(random.between(Math.log(0.7), Math.log(1.4))),
  });
  return {
    steps: Array.from({ length: stepCount }, () => ({
      median: Math.exp(random.between(Math.log(8), Math.log(45))),
      spread: random.between(0.3, 0.9),
    })),
    shifts: [shift(), shift()],
    seasonFrom: random.between(0, yearDays),
    holdShare: random.between(0.05, 0.15),
    gap,
  };
}

/** What the time of a step that is entered on a day is multiplied with. */
export function levelOn({ shifts, seasonFrom }: World, step: number, day: number): number {
  const season = 1 + seasonSwing * Math.sin((2 * Math.PI * (day + seasonFrom)) / yearDays);
  return shifts.reduce((level, shift) => (shift.step === step && day >= shift.fromDay ? level * shift.factor : level), season);
}
