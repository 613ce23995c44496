import { join } from 'node:path';
import { type Ended, root, run } from './run.ts';

/** Runs `access <command>` from the built bundle as the owner of the database, showing what it tells. */
export const access = (args: readonly string[], ask: { stop: AbortSignal; ownerUrl: string }): Promise<Ended> =>
  run({
    command: process.execPath,
    args: ['--enable-source-maps', join(root, 'apps/api/dist/cli.js'), ...args],
    stop: ask.stop,
    env: { DATABASE_URL: ask.ownerUrl },
  });
