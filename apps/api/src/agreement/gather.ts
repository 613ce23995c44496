import { nextReference, type Tx } from '@ice-access/database';
import type { AgreementGathered, AgreementState } from '@ice-access/domain/agreement';

/** Looks up what a command may ask about besides the state. */
export const gather = async (tx: Tx, state: AgreementState, year: number): Promise<AgreementGathered> => ({
  reference: state.phase === 'unopened' ? await nextReference(tx, 'A', year) : null,
});
