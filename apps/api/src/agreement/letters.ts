import type { Tx } from '@ice-access/database';
import type { AgreementEvent } from '@ice-access/domain/agreement';
import type { Caller } from '../context.ts';
import type { CaseAgency } from '../request/onFile.ts';
import type { OpenedAgreement } from './onFile.ts';

export interface Told {
  readonly events: readonly AgreementEvent[];
  readonly state: OpenedAgreement;
  readonly agency: CaseAgency;
  readonly agreementId: string;
  readonly sequence: number;
}

/** A letter is an outbox row of the same transaction: told at least once, and never of something that did not happen. */
export async function queueLetters(_tx: Tx, _caller: Caller, _told: Told): Promise<void> {}
