import type { ComponentSlug } from '../components/slug.ts';
import { type Answers, answerText, known } from './answer.ts';
import { type Standing, standingOf } from './asked.ts';
import type { Duty, Edition, FitPlan, Question, Requirement, Test, Weight } from './instrument.ts';
import { questionsOf } from './instrument.ts';
import { bandSentence, contributionSentence, requirementSentence } from './wording.ts';

export type Band = 'fits' | 'fitsIf' | 'doesNotFit' | 'cannotSay';
export type Met = 'met' | 'notMet' | 'unknown';

/** What one answer brings. While it is missing, `low` and `high` are what it could bring. */
export interface Contribution {
  readonly questionId: string;
  readonly known: boolean;
  readonly points: number;
  readonly low: number;
  readonly high: number;
  readonly sentence: string;
  /** Why the answer counts this way. */
  readonly reason: string;
}

/** One requirement, as it stands. */
export interface RequirementResult {
  readonly id: string;
  readonly met: Met;
  readonly remedy: Requirement['remedy'];
  readonly sentence: string;
}

/** How well one program, in one of its models, fits the local needs. Advice for two sides, never a decision. */
export interface Fit {
  readonly slug: ComponentSlug;
  readonly model: string | null;
  readonly start: number;
  readonly score: number;
  /** Holds the score of every way in which the missing answers could turn out. */
  readonly range: { readonly low: number; readonly high: number };
  readonly fitsFrom: number;
  readonly band: Band;
  /** The band in a sentence. */
  readonly sentence: string;
  readonly requirements: readonly RequirementResult[];
  readonly contributions: readonly Contribution[];
  readonly missing: readonly string[];
  readonly duties: readonly string[];
}

/** One answer as the fit reads it: what is known of it, and whether it is asked at all. */
interface Reading {
  readonly question: Question;
  readonly standing: Standing;
  readonly value: string | number | boolean | readonly string[] | undefined;
  readonly text: string;
}
type Readings = ReadonlyMap<string, Reading>;

/** A question that is not asked has no value, whatever was written there before. */
function readingsOf(edition: Edition, answers: Answers): Readings {
  return new Map(
    questionsOf(edition).map((question) => {
      const standing = standingOf(edition, question, answers);
      const answer = standing === 'asked' ? answers[question.id] : undefined;
      return [question.id, { question, standing, value: known(question, answer), text: answerText(question, answer) }];
    }),
  );
}

/** The most and the least that an answer could bring. */
function spanOf(weight: Weight): readonly [low: number, high: number] {
  switch (weight.kind) {
    case 'number': {
      const points = weight.steps.map((step) => step.points);
      return [Math.min(...points), Math.max(...points)];
    }
    case 'choice': {
      const points = Object.values(weight.points);
      return [Math.min(...points), Math.max(...points)];
    }
    case 'multiChoice': {
      const sum = (keep: (points: number) => boolean) =>
        Object.values(weight.points)
          .filter(keep)
          .reduce((total, points) => total + points, 0);
      return [sum((points) => points < 0), sum((points) => points > 0)];
    }
    case 'yesNo':
      return [Math.min(weight.yes, weight.no), Math.max(weight.yes, weight.no)];
  }
}

function pointsOf(weight: Weight, value: Reading['value']): number {
  switch (weight.kind) {
    case 'number':
      return weight.steps.reduce((points, step) => (typeof value === 'number' && value >= step.from ? step.points : points), 0);
    case 'yesNo':
      return value === true ? weight.yes : weight.no;
    case 'choice':
    case 'multiChoice': {
      const chosen: readonly string[] = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
      return chosen.reduce((points, one) => points + (weight.points[one] ?? 0), 0);
    }
  }
}

function contributionOf(weight: Weight, { standing, value, text }: Reading): Contribution | undefined {
  if (standing === 'notAsked') return undefined;
  const { question: questionId, reason } = weight;
  if (value !== undefined) {
    const points = pointsOf(weight, value);
    return { questionId, known: true, points, low: points, high: points, reason, sentence: contributionSentence(weight.because, text) };
  }
  const [least, most] = spanOf(weight);
  // Where it is not settled whether the question is asked, it may also bring nothing.
  const [low, high] = standing === 'open' ? [Math.min(0, least), Math.max(0, most)] : [least, most];
  // Nothing, unless nothing is out of reach: an unknown never scores better than the best that could be known.
  const points = Math.min(Math.max(0, low), high);
  return { questionId, known: false, points, low, high, reason, sentence: contributionSentence(weight.because, 'not known') };
}

function passes(test: Test, { value, standing }: Reading): Met {
  if (standing === 'notAsked') return 'notMet';
  if (value === undefined) return 'unknown';
  const yes = (held: boolean): Met => (held ? 'met' : 'notMet');
  if ('atLeast' in test) return yes(typeof value === 'number' && value >= test.atLeast);
  if ('atMost' in test) return yes(typeof value === 'number' && value <= test.atMost);
  if ('is' in test) return yes(typeof value === 'string' && test.is.includes(value));
  if ('includes' in test) return yes(Array.isArray(value) && value.includes(test.includes));
  return yes(value === test.yes);
}

function resultOf(requirement: Requirement, readings: Readings): RequirementResult & { readonly open: readonly string[] } {
  const tried = requirement.anyOf.map((test) => {
    const reading = readings.get(test.question);
    return { question: test.question, met: reading === undefined ? ('unknown' as const) : passes(test, reading) };
  });
  const met = tried.some((one) => one.met === 'met') ? 'met' : tried.every((one) => one.met === 'notMet') ? 'notMet' : 'unknown';
  const open = met === 'unknown' ? tried.filter((one) => one.met === 'unknown').map(({ question }) => question) : [];
  return { id: requirement.id, met, remedy: requirement.remedy, sentence: requirementSentence(requirement.says, met), open };
}

const inBounds = (points: number): number => Math.min(100, Math.max(0, points));

/** The band that every completion of the answers would give; where they differ, nobody can say yet. */
function bandOf(range: Fit['range'], fitsFrom: number, requirements: readonly RequirementResult[]): Band {
  const some = (met: Met, of: (remedy: Requirement['remedy']) => boolean) => requirements.some((one) => one.met === met && of(one.remedy));
  const final = (remedy: Requirement['remedy']) => remedy === 'nobody';
  const open = (remedy: Requirement['remedy']) => remedy !== 'nobody';
  if (some('notMet', final) || range.high < fitsFrom) return 'doesNotFit';
  if (range.low < fitsFrom || some('unknown', final)) return 'cannotSay';
  if (some('notMet', open)) return 'fitsIf';
  return some('unknown', open) ? 'cannotSay' : 'fits';
}

function dutiesOf(duties: readonly Duty[], readings: Readings): readonly string[] {
  return duties
    .filter(({ when }) => {
      const reading = readings.get(when.question);
      return reading !== undefined && passes(when, reading) === 'met';
    })
    .map(({ says }) => says);
}

function fitOfPlan(plan: FitPlan, readings: Readings): Fit {
  const contributions = plan.weights.flatMap((weight) => {
    const reading = readings.get(weight.question);
    const contribution = reading && contributionOf(weight, reading);
    return contribution === undefined ? [] : [contribution];
  });
  const results = plan.requirements.map((requirement) => resultOf(requirement, readings));
  const requirements = results.map(({ open: _open, ...result }) => result);
  const total = (pick: (one: Contribution) => number) => inBounds(contributions.reduce((sum, one) => sum + pick(one), plan.start));
  const range = { low: total(({ low }) => low), high: total(({ high }) => high) };
  const band = bandOf(range, plan.fitsFrom, requirements);
  const unknown = [
    ...contributions.filter((one) => !one.known).map(({ questionId }) => questionId),
    ...results.flatMap(({ open }) => open),
  ];
  const missing = [...readings.keys()].filter((id) => unknown.includes(id));
  return {
    slug: plan.slug,
    model: plan.model,
    start: plan.start,
    score: total(({ points }) => points),
    range,
    fitsFrom: plan.fitsFrom,
    band,
    sentence: bandSentence(band, requirements.filter(({ met }) => met === 'notMet').length, missing.length),
    requirements,
    contributions,
    missing,
    duties: dutiesOf(plan.duties, readings),
  };
}

/**
 * How well each program fits, from the answers that both sides can read. Pure: the same edition and answers give the same
 * result for ever, in whatever order the answers were given.
 */
export function fitOf(edition: Edition, answers: Answers): readonly Fit[] {
  const readings = readingsOf(edition, answers);
  return edition.fits.map((plan) => fitOfPlan(plan, readings));
}
