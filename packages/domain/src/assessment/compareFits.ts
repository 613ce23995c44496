import type { Contribution } from './contribution.ts';
import type { Fit } from './fit.ts';
import type { RequirementResult } from './requirement.ts';
import type { Band, Met } from './standings.ts';
import { bandChangeSentence, contributionChangeSentence, requirementChangeSentence } from './wording.ts';

/** One thing that two results have otherwise. `before` or `after` is missing where only one of them has it. */
export interface Difference {
  readonly id: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly sentence: string;
}

/** What differs between two results, in numbers and sentences. */
export interface FitComparison {
  readonly score: readonly [before: number, after: number];
  readonly band: readonly [before: Band, after: Band];
  readonly sentence: string;
  readonly contributions: readonly Difference[];
  readonly requirements: readonly Difference[];
}

/** Ids of both lists, the first one's order first. */
const idsOf = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

const pointsText = ({ known, low, high, points }: Contribution): string => (known || low === high ? `${points}` : `${low} to ${high}`);

function contributionsApart(one: Fit, other: Fit): readonly Difference[] {
  const find = ({ contributions }: Fit, id: string) => contributions.find(({ questionId }) => questionId === id);
  return idsOf(
    one.contributions.map(({ questionId }) => questionId),
    other.contributions.map(({ questionId }) => questionId),
  ).flatMap((id): Difference[] => {
    const before = find(one, id);
    const after = find(other, id);
    if (before?.sentence === after?.sentence && before?.low === after?.low && before?.high === after?.high) return [];
    const side = (of: Contribution | undefined) => of && { sentence: of.sentence, points: pointsText(of) };
    return [
      {
        id,
        before: before && pointsText(before),
        after: after && pointsText(after),
        sentence: contributionChangeSentence(side(before), side(after)),
      },
    ];
  });
}

function requirementsApart(one: Fit, other: Fit): readonly Difference[] {
  const find = ({ requirements }: Fit, id: string): RequirementResult | undefined =>
    requirements.find((requirement) => requirement.id === id);
  return idsOf(
    one.requirements.map(({ id }) => id),
    other.requirements.map(({ id }) => id),
  ).flatMap((id): Difference[] => {
    const before = find(one, id);
    const after = find(other, id);
    if (before?.met === after?.met) return [];
    const met = (of: RequirementResult | undefined): Met | undefined => of?.met;
    return [{ id, before: met(before), after: met(after), sentence: requirementChangeSentence(before?.sentence, after?.sentence) }];
  });
}

/**
 * What differs between two results: of two dates, of two editions, or of two programs. What both have alike is left out. Pure, and
 * about the results alone: it recomputes nothing.
 */
export const compareFits = (one: Fit, other: Fit): FitComparison => ({
  score: [one.score, other.score],
  band: [one.band, other.band],
  sentence: bandChangeSentence(one, other),
  contributions: contributionsApart(one, other),
  requirements: requirementsApart(one, other),
});
