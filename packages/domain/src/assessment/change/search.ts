import { type BandGround, bandFrom, count } from '../band.ts';
import type { FitPlan } from '../instrument.ts';
import { anyOf } from '../requirement.ts';
import type { Band } from '../standings.ts';
import type { Ground, Move } from './ground.ts';

export type MoveSet = readonly Move[];

/** The most that `r` more moves from a question on could add, for r up to three: entry [r][from]. */
function reaches(moves: Ground['moves'], gain: (move: Move) => number): readonly (readonly number[])[] {
  const rows: number[][] = [0, 1, 2, 3].map(() => Array.from({ length: moves.length + 1 }, () => 0));
  let best: readonly number[] = [];
  for (let from = moves.length - 1; from >= 0; from -= 1) {
    best = [...best, Math.max(0, ...(moves[from] ?? []).map(gain))].sort((a, b) => b - a).slice(0, 3);
    rows.forEach((row, size) => {
      row[from] = best.slice(0, size).reduce((sum, one) => sum + one, 0);
    });
  }
  return rows;
}

interface Limits {
  readonly low: readonly (readonly number[])[];
  readonly high: readonly (readonly number[])[];
  /** How many requirements one move touches at most. */
  readonly touches: number;
  /** Whether a move could break what nobody can mend. */
  readonly breaksFinally: boolean;
  readonly anythingOpen: boolean;
}

function limitsOf({ moves, standing }: Ground, { requirements }: FitPlan): Limits {
  const all = moves.flat();
  return {
    low: reaches(moves, ({ low }) => low),
    high: reaches(moves, ({ high }) => -high),
    touches: Math.max(0, ...all.map(({ tests }) => tests.length)),
    breaksFinally: all.some(({ tests }) =>
      tests.some(({ requirement, met }) => met === 'notMet' && requirements[requirement]?.remedy === 'nobody'),
    ),
    anythingOpen: standing.low < standing.high || standing.finalUnknown + standing.openUnknown > 0,
  };
}

/** False only where no way of `left` more moves from a question on can reach the band: what is left out is never a set that works. */
function inReach(
  band: Band,
  at: Readonly<BandGround>,
  { limits, left, from, fitsFrom }: { limits: Limits; left: number; from: number; fitsFrom: number },
): boolean {
  const brokenFinally = at.finalNotMet + at.finalUnknown;
  const mended = left * limits.touches;
  if (band === 'doesNotFit') return at.finalNotMet > 0 || limits.breaksFinally || at.high - (limits.high[left]?.[from] ?? 0) < fitsFrom;
  if (band === 'cannotSay') return limits.anythingOpen;
  if (at.low + (limits.low[left]?.[from] ?? 0) < fitsFrom) return false;
  return (band === 'fits' ? brokenFinally + at.openNotMet + at.openUnknown : brokenFinally) <= mended;
}

interface Search {
  readonly plan: FitPlan;
  readonly size: number;
  readonly wanted: ReadonlySet<Band>;
  readonly found: (band: Band, moves: MoveSet) => void;
}

/** Tells every set of exactly this many moves, of as many questions, that reaches a band that is wanted. */
export function searchFrom(ground: Ground, { plan, size, wanted, found }: Search): void {
  const limits = limitsOf(ground, plan);
  const bands = [...wanted];
  const at: BandGround = { ...ground.standing };
  const tests = ground.tests.map((row) => [...row]);
  const chosen: Move[] = [];

  function play(move: Move): () => void {
    at.low += move.low;
    at.high += move.high;
    const before = move.tests.map(({ requirement, test, met }) => {
      const row = tests[requirement] ?? [];
      const remedy = plan.requirements[requirement]?.remedy ?? 'nobody';
      const was = row[test] ?? 'unknown';
      count(at, { met: anyOf(row), remedy }, -1);
      row[test] = met;
      count(at, { met: anyOf(row), remedy }, 1);
      return { row, test, was, remedy };
    });
    return () => {
      at.low -= move.low;
      at.high -= move.high;
      for (const { row, test, was, remedy } of before.reverse()) {
        count(at, { met: anyOf(row), remedy }, -1);
        row[test] = was;
        count(at, { met: anyOf(row), remedy }, 1);
      }
    };
  }

  function go(from: number, left: number): void {
    if (left === 0) {
      const band = bandFrom(at, plan.fitsFrom);
      if (wanted.has(band)) found(band, [...chosen]);
      return;
    }
    if (!bands.some((band) => inReach(band, at, { limits, left, from, fitsFrom: plan.fitsFrom }))) return;
    for (let index = from; index <= ground.moves.length - left; index += 1) {
      for (const move of ground.moves[index] ?? []) {
        const undo = play(move);
        chosen.push(move);
        go(index + 1, left - 1);
        chosen.pop();
        undo();
      }
    }
  }
  go(0, size);
}
