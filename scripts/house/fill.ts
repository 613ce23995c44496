import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { access } from './cli.ts';
import type { Database } from './database.ts';
import { dataDir } from './dataFolder.ts';
import { Failure, type Program } from './program.ts';

/** What the database holds already. */
type Holds = { readonly register: boolean; readonly demonstration: boolean; readonly cases: boolean };

/** Lies in the data folder while the demonstration is being loaded: a start that was cut off leaves it behind. */
const marker = (): string => join(dataDir(), 'filling');

async function look(ownerUrl: string): Promise<Holds> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Holds>(
      `select exists (select 1 from agency where not demonstration) as register,
              exists (select 1 from agency where demonstration) as demonstration,
              exists (select 1 from stream_head) as cases`,
    );
    return rows[0] ?? { register: false, demonstration: false, cases: false };
  } finally {
    await client.end();
  }
}

/**
 * A demonstration that was cut off in the middle is thrown away with its database, which nobody has ever used: the marker lies
 * there only between an empty database and the first `ready`.
 */
export async function dropHalfFilled({ ownerUrl, embedded }: Database, say: Program['say']): Promise<void> {
  if (!embedded || !existsSync(marker())) return;
  say('The last start was cut off while it loaded the demonstration. It begins again with an empty database.');
  const [server, name] = [new URL(ownerUrl), new URL(ownerUrl).pathname.slice(1)];
  server.pathname = '/postgres';
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  try {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`);
  } finally {
    await client.end();
  }
  rmSync(join(dataDir(), 'files'), { recursive: true, force: true });
  rmSync(marker(), { force: true });
}

/** Loads the register of agencies, and the demonstration into an empty embedded database or when it is asked for. */
export async function fill(self: Program, database: Database, { demo }: { demo: boolean }): Promise<void> {
  const { ownerUrl, embedded } = database;
  const holds = await look(ownerUrl);
  const wanted = !holds.demonstration && (demo || (embedded && !holds.cases));
  if (demo && !embedded && process.env.NODE_ENV === 'production') {
    throw new Failure('The demonstration is not loaded into an outside database in production. Leave out --demo, or unset NODE_ENV.');
  }
  if (demo && holds.cases && !holds.demonstration) {
    throw new Failure('The demonstration is loaded into an empty database only, and this one holds cases. Leave out --demo.');
  }
  const load = async (args: readonly string[], what: string) => {
    self.say(`Loading ${what}.`);
    const { code } = await access(args, { stop: self.stop, ownerUrl });
    if (code !== 0) throw new Failure(`Loading ${what} failed; the lines above say why.`);
  };
  if (wanted && embedded) writeFileSync(marker(), '');
  if (!holds.register) await load(['load-register'], 'the national register of agencies');
  if (wanted) await load(['demo', 'load'], 'the demonstration (fictional agencies and cases, about a minute)');
  rmSync(marker(), { force: true });
}
