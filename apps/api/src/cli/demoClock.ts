import { openDatabase, roles } from '@ice-access/database';
import pg from 'pg';
import { newId, newSalt } from '../ids.ts';
import { makeLog } from '../log.ts';
import { runClock } from '../outbox/clock.ts';
import { type Operator, OperatorError } from './operator.ts';

const usage = 'access demo clock YYYY-MM-DD';

async function refuseWithoutDemonstration(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ fictional: boolean }>(
      'select exists (select from agency where demonstration) and not exists (select from request join agency using (agency_id) where not demonstration) as fictional',
    );
    if (rows[0]?.fictional !== true) throw new OperatorError('The clock is set ahead only where every case is one of the demonstration.');
  } finally {
    await owner.end();
  }
}

/**
 * Does at once what the program's clock would do on a later day: deferred cases wake up, notices run out. What it writes bears that day,
 * so it is for the demonstration only.
 */
export async function demoClock(operator: Operator, [date]: readonly string[]): Promise<void> {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
    throw new OperatorError(`The day is a date such as 2026-11-24.\n${usage}`);
  if (date < new Date().toISOString().slice(0, 10)) throw new OperatorError('The clock is set ahead, never back.');
  const { workerUrl } = await operator.logins();
  await refuseWithoutDemonstration(operator.ownerUrl);
  const database = openDatabase({ url: workerUrl, role: roles.worker, max: 2 });
  try {
    // The evening of that day everywhere in the United States.
    const now = () => new Date(Date.parse(`${date}T00:00:00Z`) + 27 * 3_600_000).toISOString();
    const done = await runClock({ database, now, ids: newId, salts: newSalt }, makeLog('warn'));
    operator.say(`The clock carried out ${done} dates up to ${date}.`);
  } finally {
    await database.close();
  }
}
