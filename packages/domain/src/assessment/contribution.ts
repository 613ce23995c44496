import type { Weight } from './instrument.ts';
import type { Reading } from './reading.ts';
import { contributionSentence } from './wording.ts';

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

/** What one answer brings to a program; nothing where the question is not asked. */
export function contributionOf(weight: Weight, { standing, value, text }: Reading): Contribution | undefined {
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
