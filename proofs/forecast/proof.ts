import type { Ask, Finding, Proof } from '../proof.ts';
import { backtest, type Said } from './backtest.ts';
import { coverage, type Judged, meanScore, worstCoverage } from './coverage.ts';
import { faults } from './faults.ts';
import { changedByTheFuture } from './futureSeen.ts';
import { type History, simulate } from './simulator/history.ts';
import { oracleRange } from './simulator/oracle.ts';

/** Seed 1 stands for the fixed seeds together; any other seed is one history by itself, with wider margins. */
const fixedSeeds = [1, 2, 3, 4, 5] as const;
const quarterDays = 365.25 / 4;

interface Made extends Judged {
  readonly step: number;
  readonly quarter: number;
  readonly plain: Judged;
  readonly oracle: Judged;
}

function judged(history: History, { stay, step, plain }: Said): readonly Made[] {
  if (step === null || plain === null) return [];
  const beside = (range: Judged['range']) => ({ range, days: stay.days });
  const oracle = beside(oracleRange(history.world, stay));
  return [{ ...beside(step), step: stay.step, quarter: Math.floor(stay.enteredOn / quarterDays), plain: beside(plain), oracle }];
}
const judgedToEnd = ({ end, daysToEnd }: Said): readonly Judged[] => (end === null ? [] : [{ range: end, days: daysToEnd }]);

const rounded = (figure: number) => Math.round(figure * 10_000) / 10_000;
const within = (figure: number, margin: number) => Math.abs(figure - 0.8) <= margin;

async function prove({ seed, quick, say }: Ask): Promise<Finding> {
  const seeds = seed === 1 ? fixedSeeds : [seed];
  const margins = seed === 1 ? { all: 0.03, part: 0.08 } : { all: 0.05, part: 0.12 };
  const each = quick ? Math.ceil(3000 / seeds.length) : 2400;
  const played = seeds.map((one) => {
    const history = simulate(one, each);
    const said = backtest(history.stays, history.world.steps.length);
    say(`Seed ${one}: ${history.cases} cases until all had ended, ${said.length} entries into a step.`);
    return { history, said };
  });
  const made = played.flatMap(({ history, said }) => said.flatMap((one) => judged(history, one)));
  const toEnd = played.flatMap(({ said }) => said.flatMap(judgedToEnd));
  const entries = played.reduce((sum, { said }) => sum + said.length, 0);
  const middle = played.map(({ history: { stays, world } }) =>
    changedByTheFuture(stays, { steps: world.steps.length, day: stays[Math.floor(stays.length / 3)]?.enteredOn ?? 0 }),
  );
  const ours = meanScore(made);
  const plain = meanScore(made.map((one) => one.plain));
  const figures = {
    cases: played.reduce((sum, { history }) => sum + history.cases, 0),
    forecasts: made.length,
    tooLittleHistory: entries - made.length,
    simulated80: rounded(coverage(made)),
    worstStep80: rounded(worstCoverage(made, ({ step }) => step)),
    worstQuarter80: rounded(worstCoverage(made, ({ quarter }) => quarter)),
    baseline: rounded(plain / ours),
    oracle: rounded(plain / meanScore(made.map((one) => one.oracle))),
    decision80: rounded(coverage(toEnd)),
    changedByTheFuture: middle.reduce((sum, one) => sum + one, 0),
  };
  const holds =
    figures.cases >= 2000 &&
    // Whoever says "too little history" often enough is never wrong.
    figures.tooLittleHistory <= entries * (quick ? 0.25 : 0.1) &&
    within(figures.simulated80, margins.all) &&
    within(figures.worstStep80, margins.part) &&
    within(figures.worstQuarter80, margins.part) &&
    within(figures.decision80, margins.part) &&
    figures.baseline >= 0.95 &&
    figures.changedByTheFuture === 0;
  return { figures, holds };
}

export const proof: Proof = {
  name: 'forecast',
  says: 'A range of 80 in 100 holds 80 in 100: in all, per step and per quarter, learned from the past only, and it is no wider than it has to be.',
  faults,
  run: prove,
};
