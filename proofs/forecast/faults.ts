import { replaceOnce } from '../plant.ts';
import type { Fault } from '../proof.ts';

const ofForecast = (name: string) => `packages/domain/src/forecast/${name}.ts`;

/** Mistakes in the method and in how it is tried out. */
export const faults: readonly Fault[] = [
  {
    name: 'threeTimes',
    says: 'Every range is three times as late.',
    plant: (scratchDir) =>
      replaceOnce(scratchDir, ofForecast('dayRange'), {
        from: 'return Number.isNaN(to) || Number.isNaN(from) ? null : { from, to: Math.max(from, to), cases };',
        to: 'return Number.isNaN(to) || Number.isNaN(from) ? null : { from: 3 * from, to: 3 * Math.max(from, to), cases };',
      }),
  },
  {
    name: 'futureTold',
    says: 'The try-out tells the forecast how long open stays are going to last.',
    plant: (scratchDir) =>
      replaceOnce(scratchDir, 'proofs/forecast/knowledge.ts', {
        from: 'const finished = isOver(stay, day);',
        to: 'const finished = isOver(stay, day) || true;',
      }),
  },
  {
    name: 'recalibrationTurned',
    says: 'Too many misses tighten the range instead of widening it.',
    plant: (scratchDir) => replaceOnce(scratchDir, ofForecast('recalibration'), { from: 'outside + pace *', to: 'outside - pace *' }),
  },
  {
    name: 'openStaysLeftOut',
    says: 'Requests that are still in a step are counted as if they had just left it.',
    plant: (scratchDir) => replaceOnce(scratchDir, ofForecast('survival'), { from: 'if (stay?.finished) done', to: 'if (stay) done' }),
  },
];
