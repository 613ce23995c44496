import type { Database } from '@ice-access/database';
import { iceOrganisation, officeDay } from '@ice-access/domain/parties';
import { failureOf, type Log } from '../log.ts';
import type { Mailer } from '../outbox/mail.ts';
import { systemActors } from './system.ts';

const asClock = { person: systemActors.clock.person, agencyId: null };
const batchMax = 50;
const triesMax = 10;

interface Row {
  readonly letter_id: string;
  readonly to_email: string | null;
  readonly to_role: string | null;
  readonly subject: string;
  readonly body: string;
  readonly tries: number;
}
export interface LetterParts {
  readonly database: Database;
  readonly mailer: Mailer | undefined;
  readonly log: Log;
  readonly now: () => string;
}

async function receivers({ database, now }: LetterParts, { to_email, to_role }: Row): Promise<readonly string[]> {
  if (to_email !== null) return [to_email];
  const { rows } = await database.reading(asClock, (tx) =>
    tx.$client.query<{ email: string }>(
      `select distinct p.email from office o join person p using (person_id) where o.organisation_id = $1 and o.role = $2 and not o.disabled
         and o.starts_on <= $3 and (o.ends_on is null or $3 <= o.ends_on) and p.active and p.email is not null order by p.email`,
      [iceOrganisation, to_role, officeDay(now())],
    ),
  );
  return rows.map(({ email }) => email);
}

/** What was sent is not kept: a letter may hold a link that sets a password. */
async function settle({ database }: LetterParts, id: string, state: 'queued' | 'sent' | 'kept' | 'failed'): Promise<void> {
  await database.asActor(asClock, (tx) =>
    tx.$client.query(
      'update account_letter set state = $2, tries = tries + 1, body = case when $2 = $3 then body end where letter_id = $1',
      [id, state, 'queued'],
    ),
  );
}

async function send(parts: LetterParts, row: Row): Promise<void> {
  const to = parts.mailer === undefined ? [] : await receivers(parts, row);
  if (parts.mailer === undefined || to.length === 0) return settle(parts, row.letter_id, 'kept');
  try {
    await parts.mailer.send({ messageId: row.letter_id, to, subject: row.subject, text: row.body });
  } catch (error) {
    parts.log.warn({ letter: row.letter_id, ...failureOf(error) }, 'a letter about an account could not be sent');
    return settle(parts, row.letter_id, row.tries + 1 >= triesMax ? 'failed' : 'queued');
  }
  return settle(parts, row.letter_id, 'sent');
}

/** Sends what is queued, at least once each. Without a mail server it is dropped: nobody else may read it. Gives how many there were. */
export async function sendLetters(parts: LetterParts): Promise<number> {
  // A failed one waits a little longer every time.
  const { rows } = await parts.database.asActor(asClock, (tx) =>
    tx.$client.query<Row>(
      `select letter_id, to_email, to_role, subject, body, tries from account_letter
       where state = 'queued' and at + tries * tries * interval '10 seconds' <= $1 order by at limit $2`,
      [parts.now(), batchMax],
    ),
  );
  for (const row of rows) await send(parts, row);
  return rows.length;
}
