import type { TestProject } from 'vitest/node';
import './provided.ts';
import { type RunningTestServer, startTestServer } from './testServer.ts';

type Shared = { running: Promise<RunningTestServer>; users: number };

// Each project loads its own copy of this module, in one process: what they share must be kept on the process.
declare global {
  var iceAccessTestServer: Shared | undefined;
}

/** A run that is told to stop ends its server too: it is in a process group of its own, and vitest's teardown does not come. */
function begin(): Shared {
  const running = startTestServer();
  process.once('SIGTERM', () => {
    running.then(({ stop }) => stop()).finally(() => process.exit(143));
  });
  return { running, users: 0 };
}

/** vitest's global setup: one PostgreSQL server for the whole run, however many projects ask for it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = globalThis.iceAccessTestServer ?? begin();
  globalThis.iceAccessTestServer = shared;
  shared.users += 1;
  project.provide('testServer', (await shared.running).server);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    globalThis.iceAccessTestServer = undefined;
    await (await shared.running).stop();
  };
}
