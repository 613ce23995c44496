import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tools.ts';

/** What sqlmap says of one place: a hole, none, or that it could not ask. */
export type Verdict = 'hole' | 'none' | 'notAsked';

const hole = /identified the following injection point|is vulnerable\. Do you want|resumed the following injection point/;
const none = /do not appear to be injectable|does not seem to be injectable/;

/**
 * Lets sqlmap try one place, marked by an asterisk in the address. It is told which database lies behind, as whoever reads this
 * repository knows; its own tests for others would find nothing but take most of the time.
 */
export async function sqlmap(url: string, { cookie, keep }: { cookie: string | undefined; keep: string | undefined }): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'ice-access-sqlmap-'));
  try {
    const args = ['-u', url, '--batch', '--level=2', '--risk=1', '--dbms=PostgreSQL', '--flush-session', '--timeout=15', '--retries=1'];
    args.push('--disable-coloring', '--force-ssl', '--ignore-code=401,403,404,429', `--output-dir=${folder}`);
    if (cookie !== undefined) args.push(`--cookie=${cookie}`, '--skip=Cookie');
    const output = await runTool('sqlmap', args, { HOME: folder });
    if (keep !== undefined) writeFileSync(join(keep, `sqlmap-${new URL(url).pathname.split('/').at(-1)}-${Date.now()}.txt`), output);
    if (hole.test(output)) return 'hole';
    return none.test(output) ? 'none' : 'notAsked';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs work over all of a list, a few at a time. */
export async function fewAtATime<One, Result>(all: readonly One[], few: number, work: (one: One) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const entries = all.entries();
  const worker = async () => {
    for (const [at, one] of entries) results[at] = await work(one);
  };
  await Promise.all(Array.from({ length: few }, worker));
  return results;
}
