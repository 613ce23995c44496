import type { KernelRejection } from '../../kernel/decider.ts';
import { list } from './dates.ts';
import type { RejectionSentences } from './requestRejections.ts';
import { roles } from './roles.ts';

/** Why not, for every decider. `phaseName` says a phase of the decider that refused. */
export const kernelRejections = (phaseName: (phase: string) => string): RejectionSentences<KernelRejection> => ({
  notFound: () => 'There is nothing here under this address, or it is not yours to see.',
  notYourRole: ({ needs }) =>
    `This needs the role ${list(needs.map((role) => roles[role])).replace(/ and (?!.* and )/, ' or ')}. Ask whoever looks after accounts at your office.`,
  wrongPhase: ({ phase, needs }) =>
    `This cannot be done while the case is “${phaseName(phase)}”. It can be done in: ${list(needs.map(phaseName))}.`,
});
