import type { Answers } from '../../assessment/answer.ts';
import { fitOf } from '../../assessment/fit.ts';
import type { Edition } from '../../assessment/instrument.ts';
import type { GoldenFit } from './case.ts';
import { madeFits } from './made.ts';
import { realFits } from './real.ts';

export const goldenFits: readonly GoldenFit[] = [...realFits, ...madeFits];

/** The answers of a case as an assessment holds them. */
export const answersIn = ({ answers }: GoldenFit): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value }]));

/** What the fit of a case says otherwise than was expected, a sentence for each; empty when it is as expected. */
export function mismatchesOf(edition: Edition, golden: GoldenFit): readonly string[] {
  const fits = new Map(fitOf(edition, answersIn(golden)).map((fit) => [fit.model === null ? fit.slug : `${fit.slug}/${fit.model}`, fit]));
  const apart = golden.expected.flatMap(({ program, band, score, requirements = {} }) => {
    const fit = fits.get(program);
    if (fit === undefined) return [`${golden.id}: ${program} is not weighed`];
    const met = (id: string) => fit.requirements.find((one) => one.id === id)?.met;
    return [
      ...(fit.band === band ? [] : [`${golden.id}: ${program} is ${fit.band} (${fit.score}), expected ${band}`]),
      ...(score === undefined || fit.score === score ? [] : [`${golden.id}: ${program} has ${fit.score} points, expected ${score}`]),
      ...Object.entries(requirements).flatMap(([id, wanted]) =>
        met(id) === wanted ? [] : [`${golden.id}: ${program}, ${id} is ${met(id)}, expected ${wanted}`],
      ),
    ];
  });
  const ended = (golden.endedWith ?? []).flatMap((program) => {
    const fit = fits.get(program);
    const against = fit?.requirements.filter(({ met }) => met === 'notMet').map(({ id }) => id) ?? ['not weighed'];
    return fit?.band === 'doesNotFit' || against.length > 0
      ? [`${golden.id}: ended with ${program}, against which stands ${against.join(', ')}`]
      : [];
  });
  return [...apart, ...ended];
}
