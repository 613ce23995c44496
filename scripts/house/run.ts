import { type SpawnOptions, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The checkout. */
export const root = join(import.meta.dirname, '..', '..');

/** How a program ended, and what it wrote when it was asked to be quiet. */
export type Ended = { readonly code: number; readonly output: string };

/** What to run. `quiet` keeps the output instead of showing it. */
export type Command = {
  readonly command: string;
  readonly args: readonly string[];
  readonly stop: AbortSignal;
  readonly quiet?: boolean;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** Path of a program that npm installed. */
export const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

/** Runs a program to its end. When we are stopped it is stopped too, and the wait goes on until it has ended. */
export async function run({ command, args, stop, quiet, cwd, env }: Command): Promise<Ended> {
  stop.throwIfAborted();
  const options: SpawnOptions = {
    cwd: cwd ?? root,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  };
  const child = spawn(command, args, options);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  const end = () => child.kill('SIGTERM');
  stop.addEventListener('abort', end, { once: true });
  try {
    const code = await new Promise<number>((resolve, reject) =>
      child.once('error', reject).once('close', (result) => resolve(result ?? 1)),
    );
    stop.throwIfAborted();
    return { code, output };
  } finally {
    stop.removeEventListener('abort', end);
  }
}
