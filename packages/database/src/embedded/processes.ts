import { readdirSync, readFileSync, statSync } from 'node:fs';

/** A process told apart from a later one that got the same number. */
export type ProcessMark = { readonly pid: number; readonly started: string; readonly boot: string };

const text = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** State letter and start time of a process, from /proc; undefined when there is none. The name in brackets may hold spaces. */
function stat(pid: number): { state: string; started: string } | undefined {
  const line = text(`/proc/${pid}/stat`);
  if (line === undefined) return undefined;
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', started: fields[19] ?? '' };
}

/** A zombie has ended: in a container whose first process never reaps, it stays listed for ever. */
export const isAlive = (pid: number): boolean => {
  const found = stat(pid);
  return found !== undefined && found.state !== 'Z' && found.state !== 'X';
};

const bootId = (): string => (text('/proc/sys/kernel/random/boot_id') ?? '').trim();

/** The mark of a running process. */
export const markOf = (pid: number): ProcessMark => ({ pid, started: stat(pid)?.started ?? '', boot: bootId() });

/** Whether the very process that was marked still runs. */
export const stillRuns = (mark: ProcessMark): boolean =>
  mark.boot === bootId() && isAlive(mark.pid) && stat(mark.pid)?.started === mark.started;

/**
 * Whether this process is a server that works in this folder. A server's working folder is its cluster; compared by device and
 * inode, because one that runs in its own mount namespace names the folder differently.
 */
export function worksIn(pid: number, folder: string): boolean {
  try {
    const [its, ours] = [statSync(`/proc/${pid}/cwd`), statSync(folder)];
    return isAlive(pid) && its.dev === ours.dev && its.ino === ours.ino;
  } catch {
    return false;
  }
}

/** All processes that work in this folder: what a killed server leaves behind for a moment. */
export const allWorkingIn = (folder: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && text(`/proc/${pid}/comm`)?.trim() === 'postgres' && worksIn(pid, folder));

/** Waits until a condition is true; says whether it became so in time. */
export async function until(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}
