import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './program.ts';
import { root, run } from './run.ts';

/** The Debian packages of `apt-packages.txt`, each with a program that shows whether it is there. */
export const aptPackages = (): readonly { name: string; program: string }[] =>
  readFileSync(join(root, 'apt-packages.txt'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim().split(/\s+/))
    .filter(([name]) => name)
    .map(([name = '', program = name]) => ({ name, program }));

const isThere = (program: string): boolean => spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0;

/**
 * Makes sure that the browser and the PDF tools are on this machine: installs them by apt as root, else says what to install.
 * Tests and proofs that need them call this first.
 */
export async function needTools({ stop, say }: { stop: AbortSignal; say: (sentence: string) => void }): Promise<void> {
  const missing = aptPackages().filter(({ program }) => !isThere(program));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name);
  const byHand = `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`;
  if (process.getuid?.() !== 0 || !isThere('apt-get'))
    throw new Failure(`Missing here: ${names.join(', ')}. Install with: sudo sh -c '${byHand}'`);
  say(`Installing by apt: ${names.join(', ')}. This takes about a minute.`);
  const { code, output } = await run({
    command: 'sh',
    args: ['-c', byHand],
    stop,
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0) throw new Failure(`${output.trim()}\napt could not install ${names.join(', ')}. Install them by hand: ${byHand}`);
}
