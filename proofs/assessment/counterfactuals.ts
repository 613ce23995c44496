import { type Answers, type Edition, fitOf, setsThatChange, type WhatWould, whatWould } from '@ice-access/domain/assessment';
import { answersIn, drawFrom, everyChange, goldenFits, lineOf, mismatchesOf, smallEdition } from '@ice-access/domain/testing';
import type { Ask } from '../proof.ts';

/** The golden cases, and what each says otherwise than was expected. */
export function golden(editions: readonly Edition[], say: Ask['say']) {
  const mismatches = editions.flatMap((edition) => goldenFits.flatMap((one) => mismatchesOf(edition, one)));
  for (const one of mismatches) say(`Otherwise than expected: ${one}.`);
  say(`${goldenFits.length} golden cases in ${editions.length} editions.`);
  return { goldenCases: goldenFits.length, mismatches: mismatches.length };
}

/** Whether a way really leads where it says, when its answers are put in. */
function leadsThere(edition: Edition, answers: Answers, { way, index }: { way: WhatWould; index: number }): boolean {
  const changed = Object.fromEntries(way.changes.map(({ questionId, value }) => [questionId, { value }]));
  const before = fitOf(edition, answers)[index];
  const after = fitOf(edition, { ...answers, ...changed })[index];
  return after?.band === way.band && after.score === way.score && after.band !== before?.band;
}

/** Every way that is told for every golden case, applied. */
export function applied(edition: Edition) {
  const checked = goldenFits.flatMap((one) => {
    const answers = answersIn(one);
    return edition.fits.flatMap((plan, index) =>
      (['agency', 'ice'] as const).flatMap((side) =>
        whatWould(edition, answers, { plan, side }).ways.map((way) => leadsThere(edition, answers, { way, index })),
      ),
    );
  });
  return { counterfactuals: checked.length, counterfactualsChecked: checked.filter((leads) => leads).length };
}

/** Small random editions, on which everything is tried and compared. */
export function exact(seed: number, runs: number) {
  let mismatched = 0;
  for (let run = 0; run < runs; run += 1) {
    const { edition, plan, answers } = smallEdition(drawFrom(seed * 100_003 + run));
    const found = setsThatChange(edition, answers, plan).map(({ band, moves }) =>
      lineOf(
        band,
        moves.map(({ question, tried }) => [question.id, tried.value]),
      ),
    );
    if ([...found].sort().join('\n') !== everyChange(edition, answers, plan).join('\n')) mismatched += 1;
  }
  return { exactCompared: runs, exactMismatches: mismatched };
}

/** Processor time of one run, the best of several: what else runs on the machine is no part of it. */
function cpuOf(work: () => void): number {
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

/** Milliseconds of processor time of one case: all its fits, and what would change each of them. The dearest golden case counts. */
export function dear(edition: Edition) {
  const all = goldenFits.map(answersIn);
  const rounded = (times: readonly number[]) => Math.round(Math.max(...times) * 100) / 100;
  return {
    fitCpuMs: rounded(all.map((answers) => cpuOf(() => fitOf(edition, answers)))),
    counterfactualsCpuMs: rounded(
      all.map((answers) =>
        cpuOf(() => {
          for (const plan of edition.fits) whatWould(edition, answers, { plan, side: 'agency' });
        }),
      ),
    ),
  };
}
