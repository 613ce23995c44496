import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder, startEmbedded } from '@ice-access/database/embedded';
import { type LoginAddresses, migrate } from '@ice-access/database/migrate';
import pg from 'pg';
import { type Addresses, databaseNamed } from './addresses.ts';

const PREFIX = 'ice-access-test-';

/** A server for tests with one migrated database on it, which every fresh one is copied from. Plain data: it travels to the workers. */
export type TestServer = {
  /** Superuser's address. */
  readonly adminUrl: string;
  readonly template: string;
  /** Addresses of the logins, each pointing to the template. */
  readonly logins: LoginAddresses;
};

/** A server and the way to end it. */
export type RunningTestServer = { readonly server: TestServer; readonly stop: () => Promise<void> };

/** Runs statements as the superuser, each on its own: CREATE DATABASE allows no transaction. */
export async function asAdmin(adminUrl: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

const youngMs = 120_000;

/** A run that was killed leaves its server behind; the next run ends it. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const dataDir = join(tmpdir(), name);
    try {
      // A run that begins at this moment has its folder, but not yet the lock on it.
      if (Date.now() - statSync(dataDir).ctimeMs < youngMs) continue;
      (await lockFolder(dataDir, 0)).release();
      const left = await startEmbedded({ dataDir });
      await left.stop();
      rmSync(dataDir, { recursive: true, force: true });
    } catch {
      // In use by another run, or somebody else's: not ours to clear.
    }
  }
}

async function embedded(dataDir: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const outside = process.env.TEST_DATABASE_URL;
  if (outside) return { url: outside, stop: async () => undefined };
  await sweep();
  // Tests lose nothing in a power cut, so they do not wait for the disk.
  return startEmbedded({ dataDir, settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' } });
}

/**
 * Starts a server for tests (or takes the one that `TEST_DATABASE_URL` names: PostgreSQL 15 or newer, as superuser) and migrates
 * one database on it.
 */
export async function startTestServer(): Promise<RunningTestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), PREFIX));
  const { url, stop } = await embedded(dataDir);
  const end = async () => {
    await stop();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const template = `ice_access_template_${process.pid}_${Date.now().toString(36)}`;
  try {
    await asAdmin(url, `create database ${template} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`);
    const logins = await migrate(databaseNamed(url, template), { dataDir });
    // On a server that outlives us nothing of ours stays: roles belong to the cluster, and these four to this template.
    const names = Object.values(logins).map((login) => decodeURIComponent(new URL(login).username));
    const drop = () =>
      asAdmin(url, `drop database if exists ${template} with (force)`, ...names.map((name) => `drop role if exists "${name}"`));
    return { server: { adminUrl: url, template, logins }, stop: () => drop().finally(end) };
  } catch (error) {
    await end();
    throw error;
  }
}

let made = 0;

/** Copies the template (about a fifth of a second). */
export async function copyTemplate(server: TestServer): Promise<Addresses> {
  made += 1;
  const name = `${server.template}_${process.pid}_${made}`;
  await asAdmin(server.adminUrl, `create database ${name} template ${server.template}`);
  const { agencyUrl, reviewerUrl, workerUrl, publicUrl } = server.logins;
  return {
    agencyUrl: databaseNamed(agencyUrl, name),
    reviewerUrl: databaseNamed(reviewerUrl, name),
    workerUrl: databaseNamed(workerUrl, name),
    publicUrl: databaseNamed(publicUrl, name),
    ownerUrl: databaseNamed(server.adminUrl, name),
    drop: () => asAdmin(server.adminUrl, `drop database if exists ${name} with (force)`),
  };
}
