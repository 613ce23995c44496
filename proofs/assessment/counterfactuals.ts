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
