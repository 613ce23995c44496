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
  say(
    `  rows: ${Object.entries(cases.counts())
      .map(([table, count]) => `${table} ${count}`)
      .join(', ')}`,
  );
  await client.query('set session_replication_role = origin');
  await client.query('vacuum analyze');
}
