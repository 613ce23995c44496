import { currentEdition, editions } from '@ice-access/domain/assessment';
import { replaceOnce } from '../plant.ts';
import type { Ask, Finding, Proof } from '../proof.ts';
import { applied, dear, exact, golden } from './counterfactuals.ts';
import { replayed } from './stored.ts';

async function prove({ seed, quick, say }: Ask): Promise<Finding> {
  const cases = golden(editions, say);
  const ways = applied(currentEdition);
  say(`${ways.counterfactuals} ways to another band, each with its answers put in.`);
  const compared = exact(seed, quick ? 300 : 2000);
  say(`${compared.exactCompared} small editions on which everything was tried.`);
  const results = await replayed(quick ? 1 : 3);
  say(`${results.replayed} stored results worked out again from what was handed over.`);
  const times = dear(currentEdition);
  const figures = { ...cases, ...results, ...ways, ...compared, ...times };
  const holds =
    cases.goldenCases >= 16 &&
    cases.mismatches === 0 &&
    results.replayed > 0 &&
    results.wrong === 0 &&
    results.tamperedFound &&
    ways.counterfactuals > 0 &&
    ways.counterfactuals === ways.counterfactualsChecked &&
    compared.exactCompared > 0 &&
    compared.exactMismatches === 0 &&
    times.fitCpuMs <= 5 &&
    times.counterfactualsCpuMs <= 100;
  return { figures, holds };
}

export const proof: Proof = {
  name: 'assessment',
  says: 'The fit says of known cases what was expected, every stored fit can be worked out again byte for byte, and what would change it is exact.',
  faults: [
    {
      name: 'markMoved',
      says: 'A program with exactly the points of the mark no longer fits.',
      plant: (scratchDir) =>
        replaceOnce(scratchDir, 'packages/domain/src/assessment/band.ts', {
          from: 'inBounds(ground.low) < fitsFrom',
          to: 'inBounds(ground.low) <= fitsFrom',
        }),
    },
    {
      name: 'searchGivesUp',
      says: 'The search for what would change a fit gives up where several answers together would do it.',
      plant: (scratchDir) =>
        replaceOnce(scratchDir, 'packages/domain/src/assessment/change/search.ts', {
          from: 'if (at.low + (limits.low[left]?.[from] ?? 0) < fitsFrom) return false;',
          to: 'if (at.low + (limits.low[1]?.[from] ?? 0) < fitsFrom) return false;',
        }),
    },
    {
      name: 'lowEndMisread',
      says: 'The search counts what an answer could bring at best where it asks for the worst.',
      plant: (scratchDir) =>
        replaceOnce(scratchDir, 'packages/domain/src/assessment/change/search.ts', {
          from: 'at.low += move.low;',
          to: 'at.low += move.high + 1;',
        }),
    },
    {
      name: 'lastHandOverForgotten',
      says: 'A result is worked out again without the hand-over that led to it.',
      plant: (scratchDir) =>
        replaceOnce(scratchDir, 'apps/api/src/assessment/fitResult.ts', { from: 'rows.slice(0, end + 1)', to: 'rows.slice(0, end)' }),
    },
    {
      name: 'resultNotCompared',
      says: 'A stored result is shown without being worked out again.',
      plant: (scratchDir) =>
        replaceOnce(scratchDir, 'apps/api/src/assessment/fitResult.ts', { from: 'again.body === stored.body && ', to: '' }),
    },
  ],
  run: prove,
};
