import type { Tx } from '@ice-access/database';
import { afterRequest, subjectsToOpen } from '@ice-access/domain/agreement';
import { type Subject, subjectKey } from '@ice-access/domain/components';
import type { RequestEvent } from '@ice-access/domain/request';
import { lookFrom } from '@ice-access/domain/wording';
import { followUp } from '../agreement/record.ts';
import { termsFor } from '../agreement/text.ts';
import type { Caller } from '../context.ts';
import { leaveErrands } from '../determination/askForRecords.ts';
import { requestLetters } from '../outbox/letters.ts';
import { queueRows } from '../outbox/queue.ts';
import type { Followed } from './deed.ts';
import { namesFor } from './names.ts';
import { streamOf } from './onFile.ts';

/** What follows from a request's events, in the same transaction: agreements are opened, letters are queued. */
export async function follow(tx: Tx, caller: Caller, followed: Followed): Promise<void> {
  await queueLetters(tx, caller, followed);
  const { events, state, agency, requestId, sequence } = followed;
  await leaveErrands(tx, caller.ids, { events, state, agencyId: agency.agencyId, requestId, stream: streamOf(requestId), sequence });
  for (const event of followed.events) await openAgreements(tx, caller, { event, ...followed });
}

/** Which agreements of this agency for the same subject a new one takes the place of. */
async function livingFor(tx: Tx, agencyId: string, subject: Subject): Promise<readonly string[]> {
  const { rows } = await tx.$client.query<{ agreement_id: string }>(
    `select agreement_id from agreement where agency_id = $1 and component = $2 and model is not distinct from $3
       and phase in ('inForce', 'suspended', 'terminationNotice') order by agreement_id`,
    [agencyId, subject.component, 'model' in subject ? subject.model : null],
  );
  return rows.map(({ agreement_id }) => agreement_id);
}

async function openAgreements(
  tx: Tx,
  caller: Caller,
  { event, state, agency }: Followed & { readonly event: RequestEvent },
): Promise<void> {
  const subjects = subjectsToOpen(event, state);
  if (subjects.length === 0) return;
  const terms = Object.fromEntries(
    await Promise.all(subjects.map(async (subject) => [subjectKey(subject), await termsFor(subject)] as const)),
  );
  const replaces: Record<string, readonly string[]> = {};
  for (const subject of subjects) replaces[subjectKey(subject)] = await livingFor(tx, agency.agencyId, subject);
  for (const next of afterRequest(event, state, { terms, replaces })) await followUp(tx, caller, next, event.at);
}

/** A letter is an outbox row of the same transaction: told at least once, and never of something that did not happen. */
async function queueLetters(tx: Tx, { ids }: Caller, { events, state, agency, requestId, sequence }: Followed): Promise<void> {
  const about = { reference: state.reference, agencyName: agency.name };
  const names = lookFrom(await namesFor(tx, events, state));
  const rows = events.flatMap((event, index) =>
    requestLetters(event, state, { about, names }).map(({ toParty, toOffice, subject, body }) => ({
      outboxId: ids(),
      stream: streamOf(requestId),
      sequence: sequence + index + 1,
      agencyId: agency.agencyId,
      requestId,
      agreementId: null,
      toParty,
      toOffice,
      subject,
      body,
      at: event.at,
    })),
  );
  await queueRows(tx, rows);
}
