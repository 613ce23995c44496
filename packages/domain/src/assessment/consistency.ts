import { programsQuestion } from './asked.ts';
import { triesOf } from './change/tries.ts';
import { wrongConditions } from './conditions.ts';
import { questionsUsedBy } from './fairness.ts';
import { type Check, type Edition, type FitPlan, type Question, questionsOf, type Test, type Weight } from './instrument.ts';
import { wrongKind } from './kinds.ts';

const twice = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index);
const choicesOf = (question: Question): readonly string[] =>
  question.kind === 'choice' || question.kind === 'multiChoice' ? question.choices.map(({ value }) => value) : [];

function wrongWeight(weight: Weight, question: Question | undefined): string | undefined {
  if (question === undefined) return 'weighs a question that is not there';
  if (weight.kind !== question.kind) return `weighs a question of kind ${question.kind} as ${weight.kind}`;
  if (weight.kind === 'yesNo') return [weight.yes, weight.no].every(Number.isInteger) ? undefined : 'has points that are not whole';
  if (weight.kind === 'number') {
    const starts = weight.steps.map(({ from }) => from);
    if (question.kind === 'number' && starts[0] !== question.min) return 'does not begin at the smallest answer';
    if (starts.some((from, index) => index > 0 && from <= (starts[index - 1] ?? from))) return 'has steps out of order';
    if (!weight.steps.every(({ points }) => Number.isInteger(points))) return 'has points that are not whole';
    const against = weight.steps.some(({ points }, index) => {
      const before = weight.steps[index - 1]?.points ?? points;
      return weight.more === 'adds' ? points < before : weight.more === 'takes' && points > before;
    });
    return against ? `says that more ${weight.more}, and does otherwise` : undefined;
  }
  const offered = choicesOf(question);
  const weighed = Object.keys(weight.points);
  if (weighed.some((value) => !offered.includes(value))) return 'weighs an answer that is not offered';
  if (weight.kind === 'choice' && offered.some((value) => !weighed.includes(value))) return 'leaves out an answer';
  return Object.values(weight.points).every(Number.isInteger) ? undefined : 'has points that are not whole';
}

function wrongTest(test: Test, question: Question | undefined): string | undefined {
  if (question === undefined) return 'tests a question that is not there';
  if ('atLeast' in test || 'atMost' in test) {
    if (question.kind !== 'number') return 'compares an answer that is no number';
    const mark = 'atLeast' in test ? test.atLeast : test.atMost;
    if (!Number.isFinite(mark) || mark < question.min || mark > question.max)
      return `compares ${question.id} with a mark that is out of bounds`;
    // Where "at most" ends, the next figure has to be known.
    return 'atMost' in test && !question.whole ? `compares ${question.id}, which has decimals, with an upper mark` : undefined;
  }
  if ('yes' in test) return question.kind === 'yesNo' ? undefined : 'tests for yes where there is none';
  const values = 'is' in test ? test.is : [test.includes];
  return values.every((value) => choicesOf(question).includes(value)) ? undefined : 'tests for an answer that is not offered';
}

function wrongPlan(edition: Edition, plan: FitPlan, byId: ReadonlyMap<string, Question>): readonly string[] {
  const name = plan.model === null ? plan.slug : `${plan.slug}/${plan.model}`;
  const found: (string | undefined)[] = [
    ...plan.weights.map((weight) => wrongWeight(weight, byId.get(weight.question))),
    ...plan.requirements.flatMap(({ anyOf }) =>
      anyOf.length === 0 ? ['requires nothing'] : anyOf.map((test) => wrongTest(test, byId.get(test.question))),
    ),
    ...plan.duties.map(({ when }) => wrongTest(when, byId.get(when.question))),
    ...twice(plan.weights.map(({ question }) => question)).map((id) => `weighs ${id} twice`),
    ...twice(plan.requirements.map(({ id }) => id)).map((id) => `has requirement ${id} twice`),
    ...[...byId.values()]
      .filter((question) => triesOf(edition, plan, question).length > 4)
      .map(({ id }) => `has more than four answers to try for ${id}`),
    Number.isInteger(plan.fitsFrom) && plan.fitsFrom > 0 && plan.fitsFrom <= 100 ? undefined : 'begins to fit outside 1 to 100',
    Number.isInteger(plan.start) && plan.start >= 0 && plan.start <= 100 ? undefined : 'starts outside 0 to 100',
  ];
  return found.flatMap((one) => (one === undefined ? [] : [`${name} ${one}`]));
}

function wrongCheck(check: Check, byId: ReadonlyMap<string, Question>): readonly string[] {
  const noNumber = (ids: readonly string[]) =>
    ids.filter((one) => byId.get(one)?.kind !== 'number').map((one) => `a check compares ${one}, which is no number`);
  const noColumn = (list: string, columns: readonly string[]) => {
    const question = byId.get(list);
    const numbers = question?.kind === 'list' ? question.columns.filter(({ kind }) => kind === 'number').map(({ id }) => id) : [];
    return columns.filter((one) => !numbers.includes(one)).map((one) => `a check compares ${list}, ${one}, which is no number`);
  };
  if ('question' in check) return noNumber([check.question, check.notMoreThan]);
  if ('questions' in check) return noNumber([...check.questions, check.notMoreThan]);
  if ('notMoreThan' in check) return [...noColumn(check.list, [check.column]), ...noNumber([check.notMoreThan])];
  return noColumn(check.list, [check.column, check.notMoreThanColumn]);
}

function wrongSources(edition: Edition, questions: readonly Question[]): readonly string[] {
  const asked = questions.filter(({ source }) => edition.sources[source] === undefined).map(({ id }) => `${id} has no source`);
  const needed = edition.fits.flatMap(({ requirements, duties }) => [...requirements, ...duties].map(({ source }) => source));
  const used = new Set([...questions.map(({ source }) => source), ...needed]);
  return [
    ...asked,
    ...needed.filter((source) => edition.sources[source] === undefined).map((source) => `${source} is not in the list of sources`),
    ...Object.keys(edition.sources)
      .filter((source) => !used.has(source))
      .map((source) => `source ${source} is used by nothing`),
  ];
}

/** Nobody could mend a contradiction with an answer of the other side. */
function crossing(edition: Edition, check: Check): readonly string[] {
  const named = [
    ...('question' in check ? [check.question] : 'questions' in check ? check.questions : [check.list]),
    ...('notMoreThan' in check ? [check.notMoreThan] : []),
  ];
  const sides = edition.sections.filter(({ questions }) => questions.some(({ id }) => named.includes(id))).map(({ side }) => side);
  return new Set(sides).size > 1 ? [`a check compares answers of both sides: ${named.join(', ')}`] : [];
}

/** What is wrong inside an edition: orphans, doubles, weights that miss an answer, conditions that cannot hold. Empty when sound. */
export function defectsIn(edition: Edition): readonly string[] {
  const questions = questionsOf(edition);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const used = new Set(edition.fits.flatMap(questionsUsedBy));
  const conditions = new Set(questions.flatMap(({ askedWhen }) => (askedWhen === undefined ? [] : [askedWhen.question])));
  return [
    ...twice(questions.map(({ id }) => id)).map((id) => `two questions are called ${id}`),
    ...twice(edition.sections.map(({ id }) => id)).map((id) => `two sections are called ${id}`),
    ...questions
      .filter(({ id, about }) => !used.has(id) && !conditions.has(id) && about !== 'context')
      .map(({ id }) => `nothing uses ${id}`),
    ...questions.filter(({ id, about }) => used.has(id) && about === 'context').map(({ id }) => `${id} is marked context and is used`),
    ...questions.flatMap((question) => twice(choicesOf(question)).map((value) => `${question.id} offers ${value} twice`)),
    ...edition.sections.flatMap(({ id, questions: own }) =>
      own.filter(({ section }) => section !== id).map((one) => `${one.id} is in another section`),
    ),
    ...(byId.has(programsQuestion) ? [] : [`the question ${programsQuestion} is missing`]),
    ...edition.checks.flatMap((check) => [...wrongCheck(check, byId), ...crossing(edition, check)]),
    ...questions.flatMap(wrongKind),
    ...wrongConditions(edition, questions, byId),
    ...edition.fits.flatMap((plan) => wrongPlan(edition, plan, byId)),
    ...wrongSources(edition, questions),
  ];
}
