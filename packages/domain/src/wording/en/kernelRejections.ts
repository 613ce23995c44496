import type { KernelRejection } from '../../kernel/decider.ts';
import { list } from './dates.ts';
import type { RejectionSentences } from './rejectionSentences.ts';
import { roles } from './roles.ts';

/** Why not, for every decider. `phaseName` says a phase of the decider that refused. */
export const kernelRejections = (phaseName: (phase: string) => string): RejectionSentences<KernelRejection['code']> => ({
  notFound: () => 'There is nothing here under this address, or it is not yours to see.',
  notYourRole: ({ needs }) =>
    `This needs the role ${list(
      needs.map((role) => roles[role]),
      'or',
    )}. Ask whoever looks after accounts at your office.`,
  wrongPhase: ({ phase, needs }) =>
    needs.length > 3
      ? `This cannot be done while the case stands at “${phaseName(phase)}”.`
      : `This cannot be done while the case stands at “${phaseName(phase)}”, but at “${list(needs.map(phaseName), 'or')}”.`,
});
