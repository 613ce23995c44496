import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedFailure } from './failure.ts';
import { markOf, type ProcessMark, stillRuns, until } from './processes.ts';

/** Holding it means: no other start uses this data folder. */
export type FolderLock = { readonly release: () => void };

type Attempt = { readonly lock: FolderLock } | { readonly holder: ProcessMark };

const parse = (text: string): ProcessMark | undefined => {
  try {
    const { pid, started, boot } = JSON.parse(text);
    return typeof pid === 'number' ? { pid, started: String(started), boot: String(boot) } : undefined;
  } catch {
    return undefined;
  }
};

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** Our mark appears whole or not at all: written aside, then linked to the name, which only one can do. */
function link(file: string, mark: string): boolean {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, mark, { mode: 0o600 });
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Takes a dead holder's lock away, and gives it back when somebody was quicker and it is a living one's. */
function clearStale(file: string, seen: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside) !== seen) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function attempt(file: string): Attempt {
  const mine = JSON.stringify(markOf(process.pid));
  for (;;) {
    if (link(file, mine)) {
      return { lock: { release: () => read(file) === mine && rmSync(file, { force: true }) } };
    }
    const seen = read(file);
    if (seen === undefined) continue;
    const holder = parse(seen);
    if (holder && stillRuns(holder)) return { holder };
    clearStale(file, seen);
  }
}

/**
 * Takes the data folder's lock. One whose holder has died is taken over. A living holder gets a few seconds, since it may be
 * on its way out.
 */
export async function lockFolder(dataDir: string, patienceMs = 5_000): Promise<FolderLock> {
  const file = join(dataDir, 'lock');
  let result: Attempt | undefined;
  const free = () => {
    result = attempt(file);
    return 'lock' in result;
  };
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    await until(free, patienceMs);
  } catch (error) {
    throw unusable(dataDir, error);
  }
  if (result && 'lock' in result) return result.lock;
  const who = result ? ` (process ${result.holder.pid})` : '';
  throw new EmbeddedFailure(
    'inUse',
    `The data folder ${dataDir} is in use by another start${who}. Stop that one first, or set DATA_DIR to another folder.`,
  );
}

/** The failure for a data folder that this user cannot use. */
export function unusable(dataDir: string, error: unknown): unknown {
  // Only file errors name a path; anything else is not about the folder.
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return error;
  const code = String(error.code);
  const why =
    code === 'EEXIST' || code === 'ENOTDIR'
      ? 'is not a folder'
      : code === 'ENOSPC'
        ? 'is on a full disk'
        : `cannot be read and written by this user (${code})`;
  return new EmbeddedFailure('dataFolder', `The data folder ${dataDir} ${why}. Set DATA_DIR to a folder that this user owns.`);
}
