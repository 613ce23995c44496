import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LoginAddresses } from '@ice-access/database/migrate';
import { dataDir } from './dataFolder.ts';
import { Failure, type Program } from './program.ts';
import { root } from './run.ts';

/** The two doors, for people and for the health check. */
export type Doors = { readonly portal: number; readonly console: number };

/**
 * What the server is told of the database: one login per door, the worker's and the public pages'. Those that the operator made
 * are kept; the owner's is never handed on.
 */
export const doorAddresses = (logins: LoginAddresses): Readonly<Record<string, string | undefined>> => ({
  DATABASE_URL: undefined,
  AGENCY_DATABASE_URL: process.env.AGENCY_DATABASE_URL || logins.agencyUrl,
  REVIEWER_DATABASE_URL: process.env.REVIEWER_DATABASE_URL || logins.reviewerUrl,
  WORKER_DATABASE_URL: process.env.WORKER_DATABASE_URL || logins.workerUrl,
  PUBLIC_DATABASE_URL: process.env.PUBLIC_DATABASE_URL || logins.publicUrl,
  DATA_DIR: dataDir(),
});

const LOG_BYTES_MAX = 20_000_000;
const READY_MS = 60_000;
const STOP_MS = 15_000;

const follow = new URL('./followParent.mjs?now', import.meta.url).href;

/** Where the server's own log goes: one line of JSON each, without personal data. */
export const serverLog = (): string => join(dataDir(), 'server.log');

function openLog(): number {
  const big = (statSync(serverLog(), { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES_MAX;
  return openSync(serverLog(), big ? 'w' : 'a', 0o600);
}

async function isReady(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Asks the server to stop, and waits for it; one that does not obey is killed. */
async function stopServer(child: ChildProcess): Promise<void> {
  if (ended(child)) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await closed;
  clearTimeout(timer);
}

/** Waits until both doors are ready; fails when the server ends first or takes longer than a minute. */
export async function untilReady({ stop }: Program, doors: Doors, hasEnded: () => boolean): Promise<void> {
  const end = Date.now() + READY_MS;
  while (!((await isReady(doors.portal)) && (await isReady(doors.console)))) {
    stop.throwIfAborted();
    if (hasEnded()) throw new Failure(`The server ended while it was starting; the lines above and ${serverLog()} say why.`);
    if (Date.now() > end) throw new Failure(`The server did not become ready within a minute; the lines above and ${serverLog()} say why.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts the two doors in one process and waits until both are ready. */
export async function startServer(self: Program, doors: Doors, env: Readonly<Record<string, string | undefined>>): Promise<ChildProcess> {
  const log = openLog();
  // A process group of its own: Ctrl-C reaches it through us, once, and in the right order.
  // A young generation of 16 MB keeps the process under 170 MB, where the default grows past 300 under load; with 4 MB one answer in ten is spent on collecting.
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=16', '--max-old-space-size=512', '--import', follow, join(root, 'apps/api/dist/main.js')],
    {
      cwd: root,
      detached: true,
      stdio: ['ignore', log, 'inherit'],
      env: { ...process.env, ...env, PORTAL_PORT: String(doors.portal), CONSOLE_PORT: String(doors.console) },
    },
  );
  closeSync(log);
  self.atEnd(() => stopServer(child));
  await untilReady(self, doors, () => ended(child));
  return child;
}

/** Waits until somebody stops us, or until the server ends by itself, which is a failure. */
export async function serve(self: Program, child: ChildProcess): Promise<number> {
  const byItself = await new Promise<boolean>((resolve) => {
    self.stop.addEventListener('abort', () => resolve(false), { once: true });
    child.once('exit', () => resolve(!self.stop.aborted));
    if (self.stop.aborted) resolve(false);
    else if (ended(child)) resolve(true);
  });
  if (byItself) throw new Failure(`The server ended by itself; the lines above and ${serverLog()} say why.`);
  self.say('Stopping.');
  return 0;
}
