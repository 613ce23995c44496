import { replaceOnce } from '../plant.ts';
import type { Fault } from '../proof.ts';

type Edit = readonly [file: string, from: string, to: string];
const fault = (name: string, says: string, ...edits: readonly Edit[]): Fault => ({
  name,
  says,
  plant: (scratchDir) => {
    for (const [file, from, to] of edits) replaceOnce(scratchDir, file, { from, to });
  },
});

export const faults: readonly Fault[] = [
  fault('roleTooMany', 'A preparer may submit a request.', [
    'packages/domain/src/request/commands/submitRequest.ts',
    "by: ['agency.official']",
    "by: ['agency.official', 'agency.preparer']",
  ]),
];
