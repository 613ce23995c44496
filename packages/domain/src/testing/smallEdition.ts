import type { Answer, Answers } from '../assessment/answer.ts';
import { edition20261 } from '../assessment/editions/2026-1/edition.ts';
import type { Edition, FitPlan, Question, Requirement, Side, Test, Weight } from '../assessment/instrument.ts';

/** Draws a whole number from 0 up to below another. */
export type Draw = (below: number) => number;

/** The same numbers for the same seed. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const sides = ['agency', 'ice'] as const satisfies readonly Side[];
const movers = ['agency', 'ice', 'nobody'] as const;
const one = <Kind>(draw: Draw, from: readonly [Kind, ...Kind[]]): Kind => from[draw(from.length)] ?? from[0];
const letters = ['a', 'b', 'c', 'd'] as const;

function question(draw: Draw, at: number): Question {
  const asked = {
    id: `q${at}`,
    section: 'page',
    text: `Question ${at}?`,
    help: 'Made up.',
    why: 'Made up.',
    who: 'Anybody',
    sees: 'both',
    about: 'capacity',
    required: 'answer',
    requiredFor: 'all',
    source: 'K4',
    changedBy: one(draw, movers),
    personal: false,
    // The first question may open the later ones.
    ...(at > 0 && draw(3) === 0 ? { askedWhen: { question: 'q0', yes: true } } : {}),
  } as const;
  const kind = at === 0 ? 3 : draw(4);
  if (kind < 2) return { ...asked, kind: 'number', unit: 'things', min: 0, max: 40, whole: true };
  if (kind === 2) return { ...asked, kind: 'choice', choices: letters.slice(0, 2 + draw(3)).map((value) => ({ value, label: value })) };
  return { ...asked, kind: 'yesNo' };
}

const points = (draw: Draw): number => draw(41) - 20;

function weight(draw: Draw, of: Question): Weight | undefined {
  const head = { question: of.id, because: of.text, reason: 'Made up.' };
  if (of.kind === 'yesNo') return { ...head, kind: 'yesNo', yes: points(draw), no: points(draw) };
  if (of.kind === 'choice')
    return { ...head, kind: 'choice', points: Object.fromEntries(of.choices.map(({ value }) => [value, points(draw)])) };
  const starts = [0, 1 + draw(10), 11 + draw(10), 21 + draw(10)].slice(0, 2 + draw(3));
  return of.kind === 'number' ? { ...head, kind: 'number', steps: starts.map((from) => ({ from, points: points(draw) })) } : undefined;
}

function test(draw: Draw, of: Question): Test {
  if (of.kind === 'yesNo') return { question: of.id, yes: draw(2) === 0 };
  if (of.kind === 'choice') return { question: of.id, is: of.choices.slice(0, 1 + draw(of.choices.length - 1)).map(({ value }) => value) };
  return draw(2) === 0 ? { question: of.id, atLeast: 1 + draw(39) } : { question: of.id, atMost: draw(39) };
}

/** A made-up edition of a few questions and one program, small enough to try everything. */
export function smallEdition(draw: Draw): { readonly edition: Edition; readonly plan: FitPlan; readonly answers: Answers } {
  const questions = Array.from({ length: 4 + draw(3) }, (_, at) => question(draw, at));
  const [first] = questions;
  const some = () => questions[draw(questions.length)] ?? first;
  const tests = (): readonly Test[] =>
    Array.from({ length: 1 + draw(2) }, some).flatMap((of) => (of === undefined ? [] : [test(draw, of)]));
  const plan: FitPlan = {
    slug: 'communityShield',
    model: null,
    start: 20 + draw(40),
    fitsFrom: 50,
    weights: questions.flatMap((of) => (draw(4) === 0 ? [] : [weight(draw, of)])).flatMap((made) => (made === undefined ? [] : [made])),
    requirements: Array.from(
      { length: draw(4) },
      (_, at): Requirement => ({ id: `r${at}`, says: 'made up', anyOf: tests(), remedy: one(draw, movers), source: 'K4' }),
    ),
    duties: [],
  };
  const section = { id: 'page', title: 'Page', side: one(draw, sides), atFiling: false, intro: '', questions };
  const edition = { ...edition20261, id: 'small', sections: [section], checks: [], fits: [plan] };
  const answers = Object.fromEntries(
    questions.flatMap((of): [string, Answer][] => (draw(4) === 0 ? [] : [[of.id, { value: answer(draw, of) }]])),
  );
  return { edition, plan, answers };
}

const answer = (draw: Draw, of: Question): Answer['value'] =>
  of.kind === 'number'
    ? draw(41)
    : of.kind === 'yesNo'
      ? draw(2) === 0
      : of.kind === 'choice'
        ? (of.choices[draw(of.choices.length)]?.value ?? null)
        : null;
