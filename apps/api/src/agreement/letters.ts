import type { Tx } from '@ice-access/database';
import type { AgreementEvent } from '@ice-access/domain/agreement';
import { lookFrom } from '@ice-access/domain/wording';
import type { Caller } from '../context.ts';
import { agreementLetters } from '../outbox/letters.ts';
import { queueRows } from '../outbox/queue.ts';
import type { CaseAgency } from '../request/onFile.ts';
import { peopleOf, uuidsIn } from '../request/people.ts';
import { type OpenedAgreement, streamOf } from './onFile.ts';

export interface Told {
  readonly events: readonly AgreementEvent[];
  readonly state: OpenedAgreement;
  readonly agency: CaseAgency;
  readonly agreementId: string;
  readonly sequence: number;
}

/** A letter is an outbox row of the same transaction: told at least once, and never of something that did not happen. */
export async function queueLetters(tx: Tx, { ids }: Caller, { events, state, agency, agreementId, sequence }: Told): Promise<void> {
  const about = { reference: state.reference, agencyName: agency.name };
  const names = lookFrom({ people: await peopleOf(tx, uuidsIn(events)) });
  const rows = events.flatMap((event, index) =>
    agreementLetters(event, state, { about, names }).map(({ toParty, toOffice, subject, body }) => ({
      outboxId: ids(),
      stream: streamOf(agreementId),
      sequence: sequence + index + 1,
      agencyId: agency.agencyId,
      requestId: null,
      agreementId,
      toParty,
      toOffice,
      subject,
      body,
      at: event.at,
    })),
  );
  await queueRows(tx, rows);
}
