import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { clusterOf } from './cluster.ts';
import { EmbeddedFailure } from './failure.ts';
import type { Ground } from './ground.ts';
import { allWorkingIn, isAlive, until, worksIn } from './processes.ts';
import { spawnOn } from './programs.ts';
import type { Remembered } from './state.ts';

const LOG_BYTES_MAX = 10_000_000;
const READY_MS = 60_000;

/** Connection address of one database of the embedded server. */
export const urlOf = ({ password, port }: Remembered, database: string): string =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;

const logOf = (ground: Ground): string => join(ground.dataDir, 'postgres.log');

function lastWords(ground: Ground): string {
  const lines = readFileSync(logOf(ground), 'utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? '';
}

/** Whether the server answers to our password on this port. */
async function answers(remembered: Remembered): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(remembered, 'postgres'), connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Number and port of the server that is said to run here, from the file that PostgreSQL keeps in its cluster. */
function said(ground: Ground): { pid: number; port: number } | undefined {
  const file = join(clusterOf(ground), 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  return { pid: pid || 0, port: port || 0 };
}

/** Starts `postgres` and waits until it answers. Gives its process number. */
export async function startServer(ground: Ground, remembered: Remembered, settings: Readonly<Record<string, string>>): Promise<number> {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(remembered.port),
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The default of 4 is of turning disks: it lets the planner read a whole table where an index would do.
    random_page_cost: '1.1',
    ...settings,
  };
  const big = (statSync(logOf(ground), { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES_MAX;
  const log = openSync(logOf(ground), big ? 'w' : 'a', 0o600);
  const child = spawnOn(ground, {
    name: 'postgres',
    args: ['-D', join(ground.seenAs, 'postgres'), ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  const ended = new Promise<false>((resolve) => child.once('error', () => resolve(false)).once('exit', () => resolve(false)));
  const end = Date.now() + READY_MS;
  for (;;) {
    const answered = await Promise.race([answers(remembered), ended]);
    if (answered && child.pid) return child.pid;
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined || Date.now() > end) break;
    await pause(100);
  }
  if (child.pid) await stopServer(child.pid);
  throw new EmbeddedFailure('serverFailed', `The database did not start (${lastWords(ground)}). Its log is ${logOf(ground)}.`);
}

/** Stops a server: open connections are ended, what was acknowledged is kept. Harder means only when it does not obey. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await until(() => !isAlive(pid), patienceMs)) return;
  }
}

/**
 * Looks for a server whose runner was killed. One that answers to our password is adopted; one that does not is stopped, and
 * what a killed server left behind is cleared, so that the next start never reports the folder as in use.
 */
export async function findOrphan(ground: Ground, password: string): Promise<{ pid: number; port: number } | undefined> {
  const cluster = clusterOf(ground);
  const found = said(ground);
  if (found && worksIn(found.pid, cluster)) {
    if (await answers({ password, port: found.port })) return found;
    await stopServer(found.pid);
  }
  // Children of a server that was killed end by themselves within moments; the next server waits for none of them.
  if (!(await until(() => allWorkingIn(cluster).length === 0, 3_000))) {
    for (const pid of allWorkingIn(cluster)) process.kill(pid, 'SIGQUIT');
    await until(() => allWorkingIn(cluster).length === 0, 5_000);
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return undefined;
}
