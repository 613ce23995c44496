import type { Edition, Question, Side } from './instrument.ts';

/** More than this many questions that one answer opens is no form any more: nobody could fill it in. */
const openedMax = 25;
/** More than this on one page, and in all. */
const onPageMax = 40;
const inAllMax = 200;

type ById = ReadonlyMap<string, Question>;
const choicesOf = (question: Question): readonly string[] =>
  question.kind === 'choice' || question.kind === 'multiChoice' ? question.choices.map(({ value }) => value) : [];

/** The way from a question over its conditions back to itself; undefined where the way ends. */
function circleFrom(start: Question, byId: ById): readonly string[] | undefined {
  const way = [start.id];
  for (let at = byId.get(start.askedWhen?.question ?? ''); at !== undefined; at = byId.get(at.askedWhen?.question ?? '')) {
    if (at.id === start.id) return [...way, at.id];
    if (way.includes(at.id)) return undefined;
    way.push(at.id);
  }
  return undefined;
}

function wrongCondition(question: Question, byId: ById, sideOf: (question: Question) => Side | undefined): string | undefined {
  const { id, askedWhen } = question;
  if (askedWhen === undefined) return undefined;
  const on = byId.get(askedWhen.question);
  if (on === undefined) return `${id} depends on a question that is not there`;
  const circle = circleFrom(question, byId);
  if (circle !== undefined) return `${id} is asked only if ${circle.slice(1).join(', which is asked only if ')} was answered: a circle`;
  // One step is enough for a form, and a person can follow it.
  if (on.askedWhen !== undefined) return `${id} depends on a question that depends on another`;
  // Whoever writes does not see what the other side has not handed over.
  if (sideOf(on) !== sideOf(question)) return `${id} depends on an answer of the other side`;
  const fits = 'yes' in askedWhen ? on.kind === 'yesNo' : askedWhen.is.every((value) => choicesOf(on).includes(value));
  return fits ? undefined : `${id} depends on an answer that is not offered`;
}

/** Conditions that cannot hold or go round in a circle, and more questions than anybody could answer. */
export function wrongConditions(edition: Edition, questions: readonly Question[], byId: ById): readonly string[] {
  const sides = new Map(edition.sections.flatMap(({ side, questions: own }) => own.map(({ id }) => [id, side] as const)));
  const sideOf = ({ id }: Question) => sides.get(id);
  const gates = questions.flatMap(({ askedWhen }) => (askedWhen === undefined ? [] : [askedWhen.question]));
  const opened = [...new Set(gates)].map((id) => ({ id, count: gates.filter((gate) => gate === id).length }));
  return [
    ...questions.flatMap((question) => wrongCondition(question, byId, sideOf) ?? []),
    ...opened.flatMap(({ id, count }) => (count > openedMax ? [`${id} opens ${count} questions, more than ${openedMax}`] : [])),
    ...edition.sections.flatMap(({ id, questions: own }) =>
      own.length > onPageMax ? [`the section ${id} has ${own.length} questions, more than ${onPageMax}`] : [],
    ),
    ...(questions.length > inAllMax ? [`there are ${questions.length} questions, more than ${inAllMax}`] : []),
  ];
}
