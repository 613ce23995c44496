import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Ground } from './ground.ts';

/**
 * Starts one of PostgreSQL's programs on this ground, in a process group of its own: Ctrl-C in the terminal must not reach the
 * server, which is stopped last.
 */
export function spawnOn(ground: Ground, program: { name: string; args: readonly string[]; stdio: StdioOptions }): ChildProcess {
  const [command = '', ...args] = [...ground.enter, join(ground.binaries.folder, 'bin', program.name), ...program.args];
  return spawn(command, args, {
    cwd: '/',
    detached: true,
    stdio: program.stdio,
    env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  });
}
