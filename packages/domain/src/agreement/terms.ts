import type { Template } from '../components/load.ts';
import type { Terms } from './state.ts';

/** What a template means for the machine: it goes with the agreement from its opening to its end. */
export function termsOf({ edition, clauses, readiness, clocks }: Template): Terms {
  return {
    edition,
    clauses: clauses.map(({ id, standing }) => ({ clauseId: id, open: standing === 'open' })),
    readiness: readiness.map(({ itemId, side, evidence, goodForMonths }) => ({ itemId, side, evidence, goodForMonths })),
    agencyNoticeDays: clocks.agencyNoticeDays.value,
    iceNoticeDays: clocks.iceNoticeDays.value,
    suspensionNoticeDays: clocks.suspensionNoticeDays.value,
    prepareDays: clocks.prepareDays.value,
    termMonths: clocks.termMonths?.value ?? null,
  };
}
