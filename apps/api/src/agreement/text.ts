import type { Tx } from '@ice-access/database';
import type { AgreementContent, AgreementState, Terms } from '@ice-access/domain/agreement';
import type { Subject } from '@ice-access/domain/components';
import { digestOf } from '@ice-access/ledger';

/** The terms of the current text edition for a component. */
export function termsOf(_subject: Subject): Terms {
  return {
    edition: '2026-1',
    clauses: [
      { clauseId: 'purpose', open: false },
      { clauseId: 'funding', open: true },
    ],
    readiness: [
      { itemId: 'supervisorNamed', side: 'ice', evidence: false, goodForMonths: null },
      { itemId: 'officersNamed', side: 'agency', evidence: false, goodForMonths: null },
    ],
    agencyNoticeDays: 90,
    iceNoticeDays: 90,
    suspensionNoticeDays: 30,
    prepareDays: 90,
    termMonths: 36,
  };
}

/** The composed text of an agreement with what the rules may ask about it. */
export async function textOf(_tx: Tx, state: AgreementState): Promise<{ readonly content: AgreementContent }> {
  const settled = state.phase !== 'unopened' && 'settled' in state ? state.settled : {};
  return { content: { textDigest: digestOf({ settled }), unfilled: [] } };
}
