import { type ChildProcess, spawn } from 'node:child_process';
import type { Program } from '../../scripts/house/program.ts';
import { Failure } from '../../scripts/house/program.ts';
import { type BenchDatabase, benchDir } from '../database/open.ts';
import { cpuOf } from '../load/process.ts';
import { bundled } from './bundle.ts';

export interface Running {
  readonly pid: number;
  readonly ports: { readonly portal: number; readonly console: number };
  readonly readyMs: number;
  readonly readyCpuMs: number;
  readonly stop: () => Promise<void>;
}

/** As `npm start` starts the program. */
const flags = ['--max-semi-space-size=16', '--max-old-space-size=512'];
const readyMostMs = 60_000;

async function answers(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    // The yardstick has no such page, and says that nobody is signed in.
    return answer.ok || answer.status === 401;
  } catch {
    return false;
  }
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => (child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('close', () => resolve())));

/** Starts one server on a database and waits until both its doors answer. */
export async function startServer(
  self: Program,
  { name, database, ports }: { name: 'main' | 'ours' | 'bare'; database: BenchDatabase; ports: Running['ports'] },
): Promise<Running> {
  const { agencyUrl, reviewerUrl, workerUrl, publicUrl } = database.logins;
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, bundled(name)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      DATABASE_URL: undefined,
      AGENCY_DATABASE_URL: agencyUrl,
      REVIEWER_DATABASE_URL: reviewerUrl,
      WORKER_DATABASE_URL: workerUrl,
      PUBLIC_DATABASE_URL: publicUrl,
      DATA_DIR: benchDir,
      PORTAL_PORT: String(ports.portal),
      CONSOLE_PORT: String(ports.console),
    },
  });
  const { pid } = child;
  if (pid === undefined) throw new Failure(`The server ${name} could not be started.`);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended(child);
  };
  self.atEnd(stop);
  while (!((await answers(ports.portal)) && (await answers(ports.console)))) {
    self.stop.throwIfAborted();
    if (child.exitCode !== null) throw new Failure(`The server ${name} ended while it was starting; the lines above say why.`);
    if (performance.now() - began > readyMostMs) throw new Failure(`The server ${name} did not answer within a minute.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { pid, ports, readyMs: performance.now() - began, readyCpuMs: cpuOf(pid), stop };
}
