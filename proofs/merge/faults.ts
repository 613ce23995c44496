import { replaceOnce } from '../plant.ts';
import type { Proof } from '../proof.ts';

const merge = 'packages/domain/src/assessment/merge.ts';
const into = 'apps/api/src/assessment/mergeInto.ts';

export const faults: Proof['faults'] = [
  {
    name: 'lastWriterWins',
    says: 'Whoever comes last is not told that somebody else wrote the same field.',
    plant: (scratchDir) =>
      replaceOnce(scratchDir, merge, { from: '{ value: theirs, contested: true }', to: '{ value: mine, contested: false }' }),
  },
  {
    name: 'takingOutBeatsChanging',
    says: 'A row that one took out is gone although the other changed it.',
    plant: (scratchDir) =>
      replaceOnce(scratchDir, merge, {
        from: 'if (contested) fields.push(',
        to: 'if (contested && theirs.value.rows[id] !== undefined) fields.push(',
      }),
  },
  {
    name: 'choiceForgotten',
    says: 'The version that came too late is shown once and is no open choice afterwards.',
    plant: (scratchDir) =>
      replaceOnce(scratchDir, into, { from: 'fields: [...fields],', to: "fields: [...fields],\n      choice: 'theirs' as const," }),
  },
  {
    name: 'repeatedAnew',
    says: 'What is sent a second time is taken for something new.',
    plant: (scratchDir) =>
      replaceOnce(scratchDir, into, { from: 'if (before !== undefined) return before;', to: 'if (before === null) return before;' }),
  },
  {
    name: 'otherVersionChosen',
    says: 'Whoever chooses the one version gets neither of the two.',
    plant: (scratchDir) =>
      replaceOnce(scratchDir, 'apps/api/src/assessment/resolveConflict.ts', {
        from: 'const answer = answerChosen(conflict, { choice, other, writable });',
        to: "const answer = answerChosen({ ...conflict, mine: choice === 'mine' ? conflict.base : conflict.mine }, { choice, other, writable });",
      }),
  },
];
