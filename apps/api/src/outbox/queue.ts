import type { Tx, tables } from '@ice-access/database';
import type { Instant } from '@ice-access/domain/kernel';

/** A letter as it is put into the outbox. */
export type QueuedLetter = Pick<
  typeof tables.outbox.$inferSelect,
  'outboxId' | 'stream' | 'sequence' | 'agencyId' | 'requestId' | 'agreementId' | 'toParty' | 'toOffice' | 'subject' | 'body'
> & { readonly at: Instant };

/** Puts letters into the outbox, in the transaction of what they tell of: one statement, however many they are. */
export async function queueRows(tx: Tx, letters: readonly QueuedLetter[]): Promise<void> {
  if (letters.length === 0) return;
  await tx.$client.query({
    name: 'queue letters',
    text: `insert into outbox (outbox_id, kind, stream, sequence, agency_id, request_id, agreement_id, to_party, to_office, subject, body, at)
      select "outboxId", 'letter', stream, sequence, "agencyId", "requestId", "agreementId", "toParty", "toOffice", subject, body, at
      from jsonb_to_recordset($1::jsonb) as l("outboxId" uuid, stream text, sequence int, "agencyId" uuid, "requestId" uuid,
        "agreementId" uuid, "toParty" text, "toOffice" text, subject text, body text, at timestamptz)`,
    values: [JSON.stringify(letters)],
  });
}
