import { type Answers, answerText } from '../answer.ts';
import { bandFrom } from '../band.ts';
import { figuresContradicting } from '../contradictions.ts';
import { questionsUsedBy } from '../fairness.ts';
import { fitOfPlan } from '../fit.ts';
import { type Check, type Edition, type FitPlan, type Question, questionsOf, type Side, sectionOf } from '../instrument.ts';
import { readingsOf } from '../reading.ts';
import type { Band } from '../standings.ts';
import { gateMoves, groundOf, type Move } from './ground.ts';
import { type MoveSet, searchFrom } from './search.ts';
import { changeSentence, quoted, whatWouldSentence } from './wording.ts';

/** One answer that would be another one. */
export interface Change {
  readonly questionId: string;
  /** Who could change it or, where it is missing, who answers it. */
  readonly by: Side;
  readonly missing: boolean;
  readonly value: Move['tried']['value'];
  readonly from: string;
  readonly to: string;
  readonly sentence: string;
}

/** A smallest set of other answers that leads to another band. */
export interface WhatWould {
  readonly band: Band;
  readonly score: number;
  readonly changes: readonly Change[];
  readonly sentence: string;
}

const mostChanges = 3;
const mostShown = 10;
const rank: Readonly<Record<Band, number>> = { doesNotFit: 0, cannotSay: 1, fitsIf: 2, fits: 3 };
/** Whether a band lies on the way from where a program stands to another one, which counts itself. */
const isBetween = (band: Band, now: Band, reached: Band): boolean =>
  rank[reached] > rank[now] ? rank[band] > rank[now] && rank[band] <= rank[reached] : rank[band] < rank[now] && rank[band] >= rank[reached];
const bands: readonly Band[] = ['fits', 'fitsIf', 'cannotSay', 'doesNotFit'];

/** Who acts when this answer becomes another one. */
export const actorOf = (edition: Edition, question: Question): Side =>
  question.changedBy === 'nobody' ? (sectionOf(edition, question.section)?.side ?? 'agency') : question.changedBy;

/** The given answers with these in their place. */
export const withMoves = (answers: Answers, moves: MoveSet): Answers => ({
  ...answers,
  ...Object.fromEntries(moves.map(({ question, tried }) => [question.id, { ...answers[question.id], value: tried.value }])),
});

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
};
const inOrder = (moves: MoveSet): MoveSet => moves.toSorted((a, b) => compare(a.order, b.order));

/** Ids of the questions that a check compares. */
const comparedIn = (check: Check): readonly string[] => Object.entries(check).flatMap(([key, value]) => (key === 'says' ? [] : value));

/** Every way to change up to three of the questions that open others, none included. */
function gateWays(gates: readonly (readonly Move[])[]): readonly MoveSet[] {
  let ways: readonly MoveSet[] = [[]];
  for (const moves of gates)
    ways = [...ways, ...ways.filter(({ length }) => length < mostChanges).flatMap((way) => moves.map((move) => [...way, move]))];
  return ways;
}

/**
 * For each band that a program is not in: all sets of the smallest number of answers, up to three, that lead there; a band on the way
 * to one that takes fewer changes is left out. Exact: what the search leaves out cannot work. Sets with figures that contradict each
 * other do not count.
 */
export function setsThatChange(
  edition: Edition,
  answers: Answers,
  plan: FitPlan,
): readonly { readonly band: Band; readonly moves: MoveSet }[] {
  const used = new Set(questionsUsedBy({ ...plan, duties: [] }));
  const conditions = questionsOf(edition).flatMap(({ id, askedWhen }) =>
    used.has(id) && askedWhen !== undefined ? [askedWhen.question] : [],
  );
  const gates = new Set(conditions);
  const questions = questionsOf(edition).filter(({ id }) => used.has(id) || gates.has(id));
  const plotted = { edition, plan, questions };
  const grounds = gateWays(gateMoves(plotted, answers, gates)).map((way) => ({
    way,
    ground: groundOf(plotted, withMoves(answers, way), gates),
  }));
  const now = bandFrom(groundOf(plotted, answers, gates).standing, plan.fitsFrom);
  const checked = new Set(edition.checks.flatMap(comparedIn));
  const already = figuresContradicting(edition, answers).map(({ sentence }) => sentence);
  const contradicts = (moves: MoveSet) =>
    moves.some(({ question }) => checked.has(question.id)) &&
    figuresContradicting(edition, withMoves(answers, moves)).some(({ sentence }) => !already.includes(sentence));

  const results: { band: Band; moves: MoveSet }[] = [];
  const wanted = new Set(bands.filter((band) => band !== now));
  for (let size = 1; size <= mostChanges && wanted.size > 0; size += 1) {
    const reached = new Set<Band>();
    for (const { way, ground } of grounds.filter(({ way }) => way.length <= size)) {
      const found = (band: Band, rest: MoveSet) => {
        const moves = inOrder([...way, ...rest]);
        if (contradicts(moves)) return;
        reached.add(band);
        results.push({ band, moves });
      };
      searchFrom(ground, { plan, size: size - way.length, wanted, found });
    }
    // Who can get there with fewer changes need not be told how to stop halfway with more.
    for (const band of reached) for (const one of wanted) if (isBetween(one, now, band)) wanted.delete(one);
  }
  return results;
}

interface Asked {
  readonly plan: FitPlan;
  /** The side that reads: what it can do itself stands first. */
  readonly side: Side;
}

/**
 * What would change the fit of one program, at most ten ways: those to a better band first, then the fewest changes, then those that
 * the reader's own side can make, then the order of the questions. `more` is how many ways were left out.
 */
export function whatWould(
  edition: Edition,
  answers: Answers,
  { plan, side }: Asked,
): { readonly ways: readonly WhatWould[]; readonly more: number } {
  const sets = setsThatChange(edition, answers, plan);
  const now = fitOfPlan(plan, readingsOf(edition, answers));
  const keyed = sets.map(({ band, moves }) => ({
    band,
    moves,
    key: [
      rank[band] > rank[now.band] ? 0 : 1,
      moves.length,
      moves.filter(({ question }) => actorOf(edition, question) !== side).length,
      -rank[band],
      ...moves.flatMap(({ order }) => order),
    ],
  }));
  const shown = keyed.toSorted((a, b) => compare(a.key, b.key)).slice(0, mostShown);
  const change = ({ question, tried }: Move): Change => {
    const about = plan.weights.find((weight) => weight.question === question.id)?.because ?? question.text.replace(/\?$/, '');
    const said = answerText(question, answers[question.id]);
    const missing = readingsOf(edition, answers, [question]).get(question.id)?.value === undefined;
    const from = missing || (question.kind !== 'choice' && question.kind !== 'multiChoice') ? said : quoted(said);
    const words = { about, from, to: tried.text };
    return {
      questionId: question.id,
      by: actorOf(edition, question),
      missing,
      value: tried.value,
      from,
      to: tried.text,
      sentence: changeSentence(words),
    };
  };
  const ways = shown.map(({ band, moves }): WhatWould => {
    const changes = moves.map(change);
    const { score } = fitOfPlan(plan, readingsOf(edition, withMoves(answers, moves)));
    return {
      band,
      score,
      changes,
      sentence: whatWouldSentence(
        changes.map(({ sentence }) => sentence),
        band,
      ),
    };
  });
  return { ways, more: sets.length - shown.length };
}
