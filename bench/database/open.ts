import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startEmbedded } from '@ice-access/database/embedded';
import { type LoginAddresses, migrate } from '@ice-access/database/migrate';
import pg from 'pg';
import type { Program } from '../../scripts/house/program.ts';
import { root } from '../../scripts/house/run.ts';
import { fill } from '../build/fill.ts';

/** Kept between runs; BENCH_DATA_DIR puts it elsewhere. */
export const benchDir = resolve(root, process.env.BENCH_DATA_DIR || '.data/bench');
const kept = (size: number) => `bench_${size}`;
const copied = (size: number) => `bench_run_${size}`;

/** A database of one size, copied for this run: what is kept is never written to. */
export interface BenchDatabase {
  readonly size: number;
  readonly ownerUrl: string;
  readonly logins: LoginAddresses;
  readonly builtInSeconds: number | null;
}

/** What the kept databases were made of: another story or projection makes them anew. A new migration is only applied. */
function recipe(): string {
  const folders = ['bench/build', 'apps/api/src/request/project.ts', 'apps/api/src/agreement/project.ts'];
  const hash = createHash('sha256');
  for (const folder of folders) {
    const path = join(root, folder);
    const files = folder.endsWith('.ts')
      ? [path]
      : readdirSync(path)
          .toSorted()
          .map((name) => join(path, name));
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const named = (url: string, name: string): string => {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
};

/** Runs something as the owner of one database. */
export async function asOwner<Value>(ownerUrl: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function build(adminUrl: string, size: number, self: Program): Promise<number | null> {
  const name = kept(size);
  const wanted = recipe();
  const there = await asOwner(adminUrl, (admin) =>
    admin.query<{ made: string | null }>("select shobj_description(oid, 'pg_database') as made from pg_database where datname = $1", [
      name,
    ]),
  );
  const ownerUrl = named(adminUrl, name);
  if (there.rows[0]?.made === wanted) {
    await migrate(ownerUrl, { dataDir: benchDir });
    await asOwner(ownerUrl, (client) => client.query('vacuum analyze request, agreement, listed_agreement, agency, person'));
    return null;
  }
  self.say(`Building ${size.toLocaleString('en-US')} requests by the program's own fold.`);
  const began = Date.now();
  await asOwner(adminUrl, async (admin) => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`);
  });
  await migrate(ownerUrl, { dataDir: benchDir });
  await asOwner(ownerUrl, (client) => fill(client, size, self));
  await asOwner(adminUrl, (admin) => admin.query(`comment on database ${name} is '${wanted}'`));
  return (Date.now() - began) / 1000;
}

async function copy(adminUrl: string, size: number): Promise<{ ownerUrl: string; logins: LoginAddresses }> {
  await asOwner(adminUrl, async (admin) => {
    await admin.query(`drop database if exists ${copied(size)} with (force)`);
    await admin.query(`create database ${copied(size)} template ${kept(size)} strategy file_copy`);
  });
  const ownerUrl = named(adminUrl, copied(size));
  const logins = await migrate(ownerUrl, { dataDir: benchDir });
  return { ownerUrl, logins };
}

function makeSecrets(): void {
  mkdirSync(join(benchDir, 'secrets'), { recursive: true, mode: 0o700 });
  for (const door of ['portal', 'console'])
    try {
      writeFileSync(join(benchDir, 'secrets', `${door}.key`), randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
}

/** Starts the bench's own PostgreSQL, builds what is not there yet, and gives a fresh copy of each size. */
export async function openBenchDatabases(self: Program, sizes: readonly number[]): Promise<readonly BenchDatabase[]> {
  mkdirSync(benchDir, { recursive: true });
  const embedded = await startEmbedded({
    dataDir: benchDir,
    onProgress: self.say,
    settings: { max_wal_size: '8GB', checkpoint_timeout: '30min', max_connections: '200' },
  });
  self.atEnd(embedded.stop);
  makeSecrets();
  const databases: BenchDatabase[] = [];
  for (const size of sizes) {
    const builtInSeconds = await build(embedded.url, size, self);
    databases.push({ size, ...(await copy(embedded.url, size)), builtInSeconds });
    self.stop.throwIfAborted();
  }
  self.atEnd(async () => {
    for (const size of sizes) await asOwner(embedded.url, (admin) => admin.query(`drop database if exists ${copied(size)} with (force)`));
  });
  return databases;
}
