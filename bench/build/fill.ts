import { join } from 'node:path';
import { importRegister } from '@ice-access/api/register';
import type pg from 'pg';
import type { Program } from '../../scripts/house/program.ts';
import { root } from '../../scripts/house/run.ts';
import { Cases } from './cases.ts';
import { Cast } from './cast.ts';
import { saveListed } from './listed.ts';

export const agenciesMost = 3_000;
export const seedOf = (size: number) => (size % 97) + 1;

/** Fills an empty, migrated database: the register, the people, published lists, and so many requests. */
export async function fill(client: pg.Client, size: number, { say, stop }: Program): Promise<void> {
  await importRegister(client, {
    file: join(root, 'data/register/fbi_lee_latest.csv'),
    routingFile: join(root, 'data/geo/ice-areas-of-responsibility.csv'),
    say: () => undefined,
  });
  // Rows come in as they were decided: nothing is to be checked or computed again. Indexes are kept up as usual.
  await client.query("set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '256MB'");
  const cast = await Cast.of(client, agenciesMost);
  await cast.save(client);
  await saveListed(client, Math.min(50_000, size));
  const cases = await Cases.open(client, { cast, seed: seedOf(size) });
  for (let number = 0; number < size; number += 1) {
    await cases.add(number);
    if (number % 20_000 === 19_999) say(`  ${number + 1} requests of ${size}`);
    if (number % 1_000 === 999) stop.throwIfAborted();
  }
  await cases.flush();
  await saveForecasts(client);
  say(
    `  rows: ${Object.entries(cases.counts())
      .map(([table, count]) => `${table} ${count}`)
      .join(', ')}`,
  );
  await client.query('set session_replication_role = origin');
  await client.query('vacuum analyze');
}

/** What the worker would have written: a forecast beside each request that is on its way. All alike, since no list reads inside. */
async function saveForecasts(client: pg.Client): Promise<void> {
  await client.query(`insert into forecast (request_id, agency_id, version, body)
    select request_id, agency_id, version, case when ended then null else jsonb_build_object('state', 'made', 'madeOn', submitted_on,
      'step', 'determine', 'next', expected, 'decision', expected) end
    from request, (select jsonb_build_object('basis', 'history', 'from', '2026-12-08', 'to', '2027-01-15', 'cases', 312) as expected) e
    where submitted_on is not null`);
  await client.query('update forecast_reader set position = (select coalesce(max(position), 0) from event)');
}
