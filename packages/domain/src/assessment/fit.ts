import type { ComponentSlug } from '../components/slug.ts';
import type { Answers } from './answer.ts';
import { bandOf, inBounds } from './band.ts';
import { type Contribution, contributionOf } from './contribution.ts';
import type { Edition, FitPlan } from './instrument.ts';
import { type Readings, readingsOf } from './reading.ts';
import { dutiesOf, type RequirementResult, resultOf } from './requirement.ts';
import type { Band } from './standings.ts';
import { bandSentence } from './wording.ts';

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

/** How well one program fits, from readings that hold at least the questions it uses. */
export function fitOfPlan(plan: FitPlan, readings: Readings): Fit {
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
