import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Failure } from './program.ts';
import { root, run } from './run.ts';

const SCOPE = '@ice-access';

/** Links each entry of an installed `node_modules`; our own packages are linked to the copy, so that a fault in one is met. */
function linkModules(from: string, to: string, copy: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (!name.startsWith('.') && name !== SCOPE) symlinkSync(realpathSync(join(from, name)), join(to, name));
  }
  if (existsSync(join(from, '.bin'))) {
    mkdirSync(join(to, '.bin'));
    for (const name of readdirSync(join(from, '.bin'))) symlinkSync(join(from, '.bin', name), join(to, '.bin', name));
  }
  if (!existsSync(join(from, SCOPE))) return;
  mkdirSync(join(to, SCOPE));
  for (const name of readdirSync(join(from, SCOPE))) {
    const inside = relative(realpathSync(root), realpathSync(join(from, SCOPE, name)));
    symlinkSync(join(copy, inside), join(to, SCOPE, name));
  }
}

const workspaces = ['packages', 'apps'];

/**
 * A copy of the tracked files (as they are now, not as committed) in a folder of its own, with the installed packages linked in.
 * For planting a fault without touching the checkout.
 */
export async function scratchCopy(stop: AbortSignal): Promise<{ folder: string; remove: () => void }> {
  const { code, output } = await run({
    command: 'git',
    args: ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    stop,
    quiet: true,
  });
  if (code !== 0) throw new Failure(`A scratch copy needs git and a clone: ${output.trim()}`);
  const folder = mkdtempSync(join(tmpdir(), 'ice-access-scratch-'));
  for (const file of output.split('\0').filter((name) => name && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file), { verbatimSymlinks: true });
  }
  linkModules(join(root, 'node_modules'), join(folder, 'node_modules'), folder);
  for (const group of workspaces) {
    for (const name of readdirSync(join(folder, group))) {
      linkModules(join(root, group, name, 'node_modules'), join(folder, group, name, 'node_modules'), folder);
    }
  }
  // Tells the runner to install nothing here: an install would write through the links into the checkout.
  writeFileSync(join(folder, 'node_modules', '.ice-access-installed'), 'borrowed');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
