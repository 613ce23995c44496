import type { OrganisationPhase } from '../../organisation/state.ts';
import type { PhaseWords } from '../index.ts';

/** How an organisation stands. */
export const organisationPhases: Readonly<Record<OrganisationPhase, PhaseWords>> = {
  unopened: { name: 'Does not take part', short: 'Not there', means: 'Nobody has asked for it yet.' },
  asked: {
    name: 'Asked to take part',
    short: 'Asked',
    means: 'The program office looks at the letter and calls the agency back. Until then nothing can be sent.',
  },
  verified: {
    name: 'Takes part',
    short: 'Verified',
    means: 'The organization was verified. Its people act by the offices that they hold.',
  },
  refused: { name: 'Not verified', short: 'Refused', means: 'The program office could not verify who asked. The agency can ask again.' },
};
