import type { Answers } from '../answer.ts';
import { type BandGround, count, groundAt } from '../band.ts';
import { contributionOf } from '../contribution.ts';
import type { Edition, FitPlan, Question } from '../instrument.ts';
import { type Readings, readingsOf } from '../reading.ts';
import { anyOf, passes } from '../requirement.ts';
import type { Met } from '../standings.ts';
import { type Try, triesOf } from './tries.ts';

/** One other answer, and all it does to a program. */
export interface Move {
  readonly question: Question;
  /** The place of its question and of the answer tried, so that lists have one order. */
  readonly order: readonly [question: number, tried: number];
  readonly tried: Try;
  readonly low: number;
  readonly high: number;
  readonly tests: readonly { readonly requirement: number; readonly test: number; readonly met: Met }[];
}

/** Where a program stands, and the moves from there, question by question. */
export interface Ground {
  readonly standing: BandGround;
  readonly tests: readonly Met[][];
  readonly moves: readonly (readonly Move[])[];
}

/** Whether another answer to this question may be tried at all: nobody changes the past, but what is unknown can be answered. */
export const mayChange = (question: Question, known: boolean): boolean => !known || question.changedBy !== 'nobody';

interface Plotted {
  readonly edition: Edition;
  readonly plan: FitPlan;
  /** Questions of the plan, in the order of the edition. */
  readonly questions: readonly Question[];
}

function movesOf({ edition, plan, questions }: Plotted, readings: Readings, order: number): readonly Move[] {
  const question = questions[order];
  const reading = question && readings.get(question.id);
  if (question === undefined || reading?.standing !== 'asked' || !mayChange(question, reading.value !== undefined)) return [];
  const weight = plan.weights.find((one) => one.question === question.id);
  const now = weight && contributionOf(weight, reading);
  return triesOf(edition, plan, question).flatMap((tried, index): Move[] => {
    if (reading.value !== undefined && tried.holds(reading.value)) return [];
    const other = { ...reading, value: tried.value };
    const then = weight && contributionOf(weight, other);
    const tests = plan.requirements.flatMap((requirement, at) =>
      requirement.anyOf.flatMap((one, test) => {
        const met = passes(one, other);
        return one.question === question.id && met !== passes(one, reading) ? [{ requirement: at, test, met }] : [];
      }),
    );
    const low = (then?.low ?? 0) - (now?.low ?? 0);
    const high = (then?.high ?? 0) - (now?.high ?? 0);
    // What moves nothing is in no smallest set.
    return low === 0 && high === 0 && tests.length === 0 ? [] : [{ question, order: [order, index], tried, low, high, tests }];
  });
}

/** Where a program stands with these answers, and every single move from there apart from those of the questions that open others. */
export function groundOf(plotted: Plotted, answers: Answers, gates: ReadonlySet<string>): Ground {
  const { edition, plan, questions } = plotted;
  const readings = readingsOf(edition, answers, questions);
  const brought = plan.weights.flatMap((weight) => {
    const reading = readings.get(weight.question);
    const contribution = reading && contributionOf(weight, reading);
    return contribution === undefined ? [] : [contribution];
  });
  const sum = (pick: 'low' | 'high') => brought.reduce((total, one) => total + one[pick], plan.start);
  const standing = groundAt({ low: sum('low'), high: sum('high') });
  const tests = plan.requirements.map(({ anyOf: some }) =>
    some.map((test): Met => {
      const reading = readings.get(test.question);
      return reading === undefined ? 'unknown' : passes(test, reading);
    }),
  );
  plan.requirements.forEach(({ remedy }, at) => {
    count(standing, { met: anyOf(tests[at] ?? []), remedy }, 1);
  });
  const moves = questions
    .map(({ id }, order) => (gates.has(id) ? [] : movesOf(plotted, readings, order)))
    .filter(({ length }) => length > 0);
  return { standing, tests, moves };
}

/** The moves of the questions on which others depend. */
export const gateMoves = (plotted: Plotted, answers: Answers, gates: ReadonlySet<string>): readonly (readonly Move[])[] => {
  const readings = readingsOf(plotted.edition, answers, plotted.questions);
  return plotted.questions.flatMap(({ id }, order) => {
    if (!gates.has(id)) return [];
    const question = plotted.questions[order];
    const reading = readings.get(id);
    if (question === undefined || reading?.standing !== 'asked' || !mayChange(question, reading.value !== undefined)) return [];
    const { value } = reading;
    const tried = triesOf(plotted.edition, plotted.plan, question).flatMap((one, index): Move[] =>
      value !== undefined && one.holds(value) ? [] : [{ question, order: [order, index], tried: one, low: 0, high: 0, tests: [] }],
    );
    return [tried];
  });
};
