import pg from 'pg';
import { makeCluster } from './cluster.ts';
import { EmbeddedFailure } from './failure.ts';
import { findGround, type Ground, leaveGround } from './ground.ts';
import { lockFolder, unusable } from './lock.ts';
import { findOrphan, startServer, stopServer, urlOf } from './server.ts';
import { freePort, type Remembered, recall, remember } from './state.ts';

/** The database that the program lives in. */
const DATABASE = 'ice_access';

/** A running embedded server. */
export type Embedded = {
  /** Connection address of the program's database, as its owner. */
  readonly url: string;
  readonly port: number;
  /** True when it was already running because its runner had been killed. */
  readonly adopted: boolean;
  /** Stops the server and lets go of the data folder. */
  readonly stop: () => Promise<void>;
};

/** How to start one. */
export type EmbeddedAsk = {
  readonly dataDir: string;
  /** Told before each step that takes a while. */
  readonly onProgress?: (sentence: string) => void;
  /** More settings for `postgres -c`. */
  readonly settings?: Readonly<Record<string, string>>;
};

async function ensureDatabase(remembered: Remembered): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(remembered, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount) return;
    await client.query(`create database ${DATABASE} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`);
  } finally {
    await client.end();
  }
}

/** A port may be taken between looking and listening; then another one is chosen. */
async function startOnFreePort(ground: Ground, remembered: Remembered, ask: EmbeddedAsk): Promise<{ pid: number; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? remembered.port : 0);
    try {
      return { pid: await startServer(ground, { ...remembered, port }, ask.settings ?? {}), port };
    } catch (error) {
      const taken = error instanceof EmbeddedFailure && /Address already in use|could not (bind|create any TCP)/.test(error.message);
      if (!taken || attempt === 3) throw error;
    }
  }
}

async function startOn(ground: Ground, ask: EmbeddedAsk): Promise<Omit<Embedded, 'stop'> & { pid: number }> {
  const say = ask.onProgress ?? (() => undefined);
  const remembered = recall(ground.dataDir);
  const orphan = await findOrphan(ground, remembered.password);
  if (orphan) say('A database whose runner had been killed is taken over.');
  else remember(ground.dataDir, remembered);
  if (!orphan && (await makeCluster(ground, remembered.password))) say('A new database was made.');
  const { pid, port } = orphan ?? (await startOnFreePort(ground, remembered, ask));
  const now = { ...remembered, port };
  remember(ground.dataDir, now);
  try {
    await ensureDatabase(now);
  } catch (error) {
    await stopServer(pid);
    throw error;
  }
  return { url: urlOf(now, DATABASE), port, adopted: orphan !== undefined, pid };
}

/**
 * Starts the embedded PostgreSQL in a data folder, or takes over one whose runner was killed. Holds the folder's lock until
 * `stop`. Throws `EmbeddedFailure` with one sentence that can be shown as it is.
 */
export async function startEmbedded(ask: EmbeddedAsk): Promise<Embedded> {
  const lock = await lockFolder(ask.dataDir);
  const letGo = (ground: Ground | undefined) => {
    if (ground) leaveGround(ground.dataDir);
    lock.release();
  };
  let ground: Ground | undefined;
  try {
    ground = await findGround(ask.dataDir);
    const { pid, ...running } = await startOn(ground, ask);
    return { ...running, stop: () => stopServer(pid).finally(() => letGo(ground)) };
  } catch (error) {
    letGo(ground);
    throw unusable(ask.dataDir, error);
  }
}

/** Address of the server that another process runs in this folder, if it answers. For commands beside a running program. */
export async function runningEmbedded(dataDir: string): Promise<string | undefined> {
  try {
    const url = urlOf(recall(dataDir), DATABASE);
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    await client.connect();
    await client.end();
    return url;
  } catch {
    return undefined;
  }
}
