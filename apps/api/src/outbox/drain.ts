import { type Database, tables } from '@ice-access/database';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { systemActors } from '../account/system.ts';
import { failureOf, type Log } from '../log.ts';
import type { Job, Jobs } from './jobs.ts';
import type { Mailer } from './mail.ts';

const { outbox, person } = tables;
const asClock = { person: systemActors.clock.person, agencyId: null };
const batchMax = 200;

export interface Drain {
  readonly database: Database;
  readonly mailer: Mailer | undefined;
  readonly log: Log;
  /** Where a reader opens the case: the first origin of each door. */
  readonly origins: { readonly agency: string; readonly ice: string };
}
type Row = typeof outbox.$inferSelect;

const queued = and(eq(outbox.state, 'queued'), isNotNull(outbox.toParty));

/** Asks for a job for each letter that waits. Without a mail server letters are kept, readable in their case. */
export async function askForLetters({ database, mailer }: Drain, jobs: Jobs): Promise<void> {
  if (mailer === undefined) {
    await database.asActor(asClock, (tx) => tx.update(outbox).set({ state: 'kept', settledAt: sql`now()` }).where(queued));
    return;
  }
  const rows = await database.asActor(asClock, (tx) =>
    tx
      .select({ id: outbox.outboxId })
      .from(outbox)
      .where(and(queued, eq(outbox.tries, 0)))
      .orderBy(outbox.at)
      .limit(batchMax),
  );
  for (const { id } of rows) await jobs.ask('outbox', id, { outboxId: id });
}

/** The addresses of those who hold the office now, on the side the letter is for. */
async function addressesOf(database: Database, row: Row): Promise<readonly string[]> {
  const ofSide = row.toParty === 'agency' ? and(eq(person.party, 'agency'), eq(person.agencyId, row.agencyId)) : eq(person.party, 'ice');
  const holders = await database.asActor(asClock, (tx) =>
    tx
      .select({ email: person.email, roles: person.roles })
      .from(person)
      .where(and(ofSide, eq(person.active, true), isNotNull(person.email))),
  );
  return holders.flatMap(({ email, roles }) => (email !== null && row.toOffice !== null && roles.includes(row.toOffice) ? [email] : []));
}

function linkOf(row: Row, origins: Drain['origins']): string {
  const origin = row.toParty === 'agency' ? origins.agency : origins.ice;
  return row.agreementId === null ? `${origin}/requests/${row.requestId}` : `${origin}/agreements/${row.agreementId}`;
}

async function settle(database: Database, row: Row, how: { state: Row['state']; tries: number; failure?: string | null }): Promise<void> {
  const settledAt = how.state === 'queued' ? null : sql`now()`;
  await database.asActor(asClock, (tx) =>
    tx
      .update(outbox)
      .set({ ...how, settledAt })
      .where(eq(outbox.outboxId, row.outboxId)),
  );
}

/** Sends one letter, at least once, under a Message-ID fixed by its row. Throws when it should be tried again. */
export async function deliver({ database, mailer, log, origins }: Drain, outboxId: string, { isLast }: Job): Promise<void> {
  const [row] = await database.asActor(asClock, (tx) => tx.select().from(outbox).where(eq(outbox.outboxId, outboxId)));
  if (row === undefined || row.state !== 'queued' || mailer === undefined) return;
  const to = await addressesOf(database, row);
  if (to.length === 0) return settle(database, row, { state: 'kept', tries: row.tries, failure: 'nobodyHoldsTheOffice' });
  try {
    await mailer.send({
      messageId: row.outboxId,
      to,
      subject: row.subject ?? '',
      text: `${row.body ?? ''}\nRead the case: ${linkOf(row, origins)}\n`,
    });
  } catch (error) {
    log.warn({ outboxId, ...failureOf(error) }, 'a letter could not be sent');
    const failure = error instanceof Error && 'code' in error ? String(error.code) : 'failed';
    await settle(database, row, { state: isLast ? 'failed' : 'queued', tries: row.tries + 1, failure });
    if (!isLast) throw error;
    return;
  }
  await settle(database, row, { state: 'sent', tries: row.tries + 1, failure: null });
}
