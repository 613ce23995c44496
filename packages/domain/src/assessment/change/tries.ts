import type { Answers, AnswerValue } from '../answer.ts';
import { standingOf } from '../asked.ts';
import { contributionOf } from '../contribution.ts';
import type { Edition, FitPlan, Question, Test } from '../instrument.ts';
import { questionsOf } from '../instrument.ts';
import { passes } from '../requirement.ts';
import { figureText, quoted } from './wording.ts';

type Value = Exclude<AnswerValue, null>;

/** One answer to try, which stands for every answer that counts the same in this program. */
export interface Try {
  readonly value: Value;
  /** The answers that it stands for, as a person reads them. */
  readonly text: string;
  /** Whether a given answer is one of those. */
  readonly holds: (value: Value) => boolean;
}

type NumberQuestion = Extract<Question, { kind: 'number' }>;

const testsOf = (plan: FitPlan, id: string): readonly Test[] =>
  plan.requirements.flatMap(({ anyOf }) => anyOf.filter(({ question }) => question === id));

/** Where a figure begins to count otherwise in this program: the steps of its weight, and what a requirement asks for. */
export function thresholdsOf(plan: FitPlan, question: NumberQuestion): readonly number[] {
  const steps = plan.weights.flatMap((weight) =>
    weight.question === question.id && weight.kind === 'number' ? weight.steps.map(({ from }) => from) : [],
  );
  // "At most 60" ends with 60: the next whole number is the first that fails.
  const tests = testsOf(plan, question.id).flatMap((test) =>
    'atLeast' in test ? [test.atLeast] : 'atMost' in test ? [test.atMost + 1] : [],
  );
  return [...new Set([...steps, ...tests])].filter((from) => from > question.min && from <= question.max).sort((a, b) => a - b);
}

function figures(plan: FitPlan, question: NumberQuestion): readonly Try[] {
  const starts = [question.min, ...thresholdsOf(plan, question)];
  return starts.map((from, index): Try => {
    const below = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    // The nearest figure: the first of a stretch, and the last of the lowest one.
    const value = index === 0 && question.whole && below <= question.max ? below - 1 : from;
    return { value, text: figureText(question, from, below), holds: (one) => typeof one === 'number' && one >= from && one < below };
  });
}

function options(question: Question): readonly (readonly [Value, string])[] {
  if (question.kind === 'yesNo')
    return [
      [true, 'yes'],
      [false, 'no'],
    ];
  if (question.kind !== 'choice' && question.kind !== 'multiChoice') return [];
  // Of several choices at once only a short list is tried, one by one.
  if (question.kind === 'multiChoice')
    return question.choices.length > 4 ? [] : question.choices.map(({ value, label }) => [[value], quoted(label)]);
  return question.choices.map(({ value, label }) => [value, quoted(label)]);
}

/** Answers that bring the same points, pass the same tests and open the same questions are one to a program. */
function sameness(edition: Edition, plan: FitPlan, question: Question): (value: Value) => string {
  const weight = plan.weights.find((one) => one.question === question.id);
  const dependents = questionsOf(edition).filter(({ askedWhen }) => askedWhen?.question === question.id);
  return (value) => {
    const reading = { question, standing: 'asked', value, text: '' } as const;
    const answers: Answers = { [question.id]: { value } };
    return JSON.stringify([
      weight && contributionOf(weight, reading)?.points,
      testsOf(plan, question.id).map((test) => passes(test, reading)),
      dependents.map((one) => standingOf(edition, one, answers)),
    ]);
  };
}

/**
 * The answers to one question that are tried for one program, at most four: both sides of each threshold of a figure, yes and no,
 * and of choices one for each way to count. They follow from the weights and requirements, so they can never be out of step with
 * them. Questions that a program does not use have none.
 */
export function triesOf(edition: Edition, plan: FitPlan, question: Question): readonly Try[] {
  if (question.kind === 'number') return figures(plan, question);
  const same = sameness(edition, plan, question);
  const groups = new Map<string, (readonly [Value, string])[]>();
  for (const option of options(question)) {
    const key = same(option[0]);
    groups.set(key, [...(groups.get(key) ?? []), option]);
  }
  return [...groups].flatMap(([key, members]): Try[] => {
    const [first] = members;
    return first === undefined
      ? []
      : [{ value: first[0], text: members.map(([, text]) => text).join(' or '), holds: (value) => same(value) === key }];
  });
}
