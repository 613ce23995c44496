import { type Answers, known } from '../assessment/answer.ts';
import { triesOf } from '../assessment/change/tries.ts';
import { fitOf } from '../assessment/fit.ts';
import { type Edition, type FitPlan, questionsOf } from '../assessment/instrument.ts';
import type { Band } from '../assessment/standings.ts';

interface Way {
  readonly band: Band;
  readonly set: Readonly<Record<string, unknown>>;
}

/** Every way to answer up to three questions otherwise, tried one after the other without leaving any out. */
function ways(edition: Edition, answers: Answers, plan: FitPlan): readonly Way[] {
  const options = questionsOf(edition).map((question) => {
    const value = known(question, answers[question.id]);
    const fixed = value !== undefined && question.changedBy === 'nobody';
    const tries = fixed ? [] : triesOf(edition, plan, question);
    return tries.filter(({ holds }) => value === undefined || !holds(value)).map((tried) => [question.id, tried.value] as const);
  });
  const bandWith = (set: Way['set']): Band | undefined => {
    const other = Object.fromEntries(Object.entries(set).map(([id, value]) => [id, { value }])) as Answers;
    return fitOf(edition, { ...answers, ...other }).find(({ slug, model }) => slug === plan.slug && model === plan.model)?.band;
  };
  const go = (from: number, set: Way['set']): readonly Way[] => {
    const band = bandWith(set);
    const here = band === undefined ? [] : [{ band, set }];
    if (Object.keys(set).length === 3) return here;
    const further = options.flatMap((of, at) => (at < from ? [] : of.flatMap(([id, value]) => go(at + 1, { ...set, [id]: value }))));
    return [...here, ...further];
  };
  return go(0, {});
}

const ladder: readonly Band[] = ['doesNotFit', 'cannotSay', 'fitsIf', 'fits'];
const between = (band: Band, now: Band, other: Band): boolean => {
  const [at, start, end] = [band, now, other].map((one) => ladder.indexOf(one));
  if (at === undefined || start === undefined || end === undefined) return false;
  return (start < at && at <= end) || (end <= at && at < start);
};

/** What `setsThatChange` must find, found by trying everything; one line for each set, sorted. */
export function everyChange(edition: Edition, answers: Answers, plan: FitPlan): readonly string[] {
  const all = ways(edition, answers, plan);
  const size = ({ set }: Way) => Object.keys(set).length;
  const now = all.find((way) => size(way) === 0)?.band ?? 'cannotSay';
  const least = (band: Band) => Math.min(...all.filter((way) => way.band === band && size(way) > 0).map(size));
  const told = ladder.filter(
    (band) => band !== now && !ladder.some((other) => other !== now && least(other) < least(band) && between(band, now, other)),
  );
  return all
    .filter((way) => told.includes(way.band) && size(way) === least(way.band))
    .map(({ band, set }) => lineOf(band, Object.entries(set)))
    .sort();
}

/** One set of changes as a line, whatever the order of its changes. */
export const lineOf = (band: Band, changes: readonly (readonly [id: string, value: unknown])[]): string =>
  `${band}: ${changes
    .map(([id, value]) => `${id} = ${JSON.stringify(value)}`)
    .sort()
    .join(', ')}`;
