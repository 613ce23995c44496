import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** The fields of /proc/PID/stat behind the name, which may hold spaces. */
function stat(pid: number): readonly string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}
const msOf = (fields: readonly string[], at: readonly number[]): number =>
  at.reduce((sum, one) => sum + Number(fields[one]), 0) * (1000 / ticksPerSecond);

/** CPU time of one process so far, its own and the kernel's for it, in milliseconds. */
export const cpuOf = (pid: number): number => msOf(stat(pid), [11, 12]);

/** CPU time of PostgreSQL: the postmaster, those of its children that ended, and those that live. */
export function cpuOfPostgres(postmaster: number): number {
  let sum = msOf(stat(postmaster), [11, 12, 13, 14]);
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = stat(Number(name));
      if (Number(fields[1]) === postmaster) sum += msOf(fields, [11, 12]);
    } catch {
      // It ended while we looked.
    }
  }
  return sum;
}

/** Resident memory now and at its highest, in megabytes. */
export function memoryOf(pid: number): { readonly now: number; readonly most: number } {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name: string): number => Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(text)?.[1] ?? 0) / 1024);
  return { now: of('VmRSS'), most: of('VmHWM') };
}
