import { type Database, tables } from '@ice-access/database';
import type { Instant } from '@ice-access/domain/kernel';
import { iceOrganisation, officeDay } from '@ice-access/domain/parties';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { systemActors } from '../account/system.ts';
import { failureOf, type Log } from '../log.ts';
import type { Job, Jobs } from './jobs.ts';
import type { Mailer } from './mail.ts';

const { outbox } = tables;
const asClock = { person: systemActors.clock.person, agencyId: null };
const batchMax = 200;

export interface Drain {
  readonly database: Database;
  readonly mailer: Mailer | undefined;
  readonly log: Log;
  /** Where a reader opens the case: the first origin of each door. */
  readonly origins: { readonly agency: string; readonly ice: string };
  /** The clock; the world's own where none is handed in. */
  readonly now?: () => Instant;
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
async function addressesOf({ database, now = () => new Date().toISOString() }: Drain, row: Row): Promise<readonly string[]> {
  const organisationId = row.toParty === 'agency' ? row.agencyId : iceOrganisation;
  const { rows } = await database.asActor(asClock, (tx) =>
    tx.$client.query<{ email: string }>({
      name: 'holders of an office',
      text: `select distinct p.email from office o join person p using (person_id)
        where o.organisation_id = $1 and o.role = $2 and o.starts_on <= $3 and (o.ends_on is null or $3 <= o.ends_on) and not o.disabled
          and p.active and p.email is not null order by p.email`,
      values: [organisationId, row.toOffice, officeDay(now())],
    }),
  );
  return rows.map(({ email }) => email);
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
export async function deliver(drain: Drain, outboxId: string, { isLast }: Job): Promise<void> {
  const { database, mailer, log, origins } = drain;
  const [row] = await database.asActor(asClock, (tx) => tx.select().from(outbox).where(eq(outbox.outboxId, outboxId)));
  if (row === undefined || row.state !== 'queued' || mailer === undefined) return;
  const to = await addressesOf(drain, row);
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
