import type { Answers, AnswerValue } from './answer.ts';
import { questionsUsedBy } from './fairness.ts';
import { type Fit, fitOf } from './fit.ts';
import { type Edition, questionsOf } from './instrument.ts';

/** What a shared fit read, and what came out: all that it takes to work it out again. */
export interface SharedFit {
  readonly edition: string;
  /** The value of every answer that a fit can use, as both sides may see it. No typed text: none is ever weighed. */
  readonly inputs: Readonly<Record<string, AnswerValue>>;
  readonly fits: readonly Fit[];
}

/**
 * The fit that both sides are shown, from answers that were handed over. A question that one side alone sees is left out here too,
 * whatever an edition says.
 */
export function sharedFitOf(edition: Edition, answers: Answers): SharedFit {
  const used = new Set(edition.fits.flatMap((plan) => questionsUsedBy(plan)));
  const gates = new Set(
    questionsOf(edition).flatMap(({ id, askedWhen }) => (used.has(id) && askedWhen !== undefined ? [askedWhen.question] : [])),
  );
  const read = questionsOf(edition).filter(({ id, sees }) => sees === 'both' && (used.has(id) || gates.has(id)));
  const inputs: Record<string, AnswerValue> = {};
  for (const { id } of read) {
    const answer = answers[id];
    if (answer !== undefined) inputs[id] = answer.value;
  }
  return { edition: edition.id, inputs, fits: fitOf(edition, answersFrom(inputs)) };
}

/** Inputs as answers, to work something out from them. */
export const answersFrom = (inputs: SharedFit['inputs']): Answers =>
  Object.fromEntries(Object.entries(inputs).map(([id, value]) => [id, { value }]));
