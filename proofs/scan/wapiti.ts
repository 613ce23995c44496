import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { runTool } from './tools.ts';

/** What wapiti is asked to do at one door. */
export interface WapitiJob {
  readonly origin: string;
  readonly urls: readonly string[];
  readonly cookie: string | undefined;
  readonly modules: string;
  readonly keep: string | undefined;
}
export interface WapitiFound {
  readonly findings: readonly string[];
  /** Addresses that it asked for, as its own store has them. */
  readonly urls: number;
}

interface Report {
  readonly vulnerabilities: Readonly<Record<string, readonly { info: string; path: string; parameter?: string }[]>>;
  readonly anomalies: Readonly<Record<string, readonly { info: string; path: string; parameter?: string }[]>>;
}

/** A header that browsers took out years ago, since it made holes of its own; wapiti 3.0.4 still asks for it. */
const allowed = 'X-XSS-Protection is not set';

const cookieFile = (cookie: string): string => {
  const attributes = { version: 0, expires: null, secure: true, port: null };
  const each = cookie
    .split('; ')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), { ...attributes, value: pair.slice(pair.indexOf('=') + 1) }]);
  return JSON.stringify({ '.localhost.local': { '/': Object.fromEntries(each) } });
};

/** How many addresses wapiti has in its store; it keeps what it was given and what it found, apart from its own attacks. */
function asked(folder: string): number {
  const name = readdirSync(folder).find((one) => one.endsWith('.db'));
  if (name === undefined) throw new Error('wapiti left no store of what it asked');
  const store = new DatabaseSync(join(folder, name), { readOnly: true });
  const row = store.prepare('select count(*) as n from paths where evil = 0').get();
  store.close();
  return Number(row?.n ?? 0);
}

/** Lets wapiti loose on one door, as somebody or as nobody. A finding is a hole, or a failure of ours that it provoked. */
export async function wapiti({ origin, urls, cookie, modules, keep }: WapitiJob): Promise<WapitiFound> {
  const folder = mkdtempSync(join(tmpdir(), 'ice-access-wapiti-'));
  try {
    writeFileSync(join(folder, 'urls.txt'), `${urls.map((path) => `${origin}${path}`).join('\n')}\n`);
    const args = ['-u', `${origin}/`, '-s', join(folder, 'urls.txt'), '--scope', 'folder', '-d', '2', '-m', modules, '-S', 'insane'];
    args.push('--flush-session', '--store-session', folder, '--store-config', folder, '--no-bugreport', '--verify-ssl', '0', '-v', '1');
    args.push('-t', '20', '-H', 'Accept: text/html,application/json', '-f', 'json', '-o', join(folder, 'report.json'));
    if (cookie !== undefined) {
      writeFileSync(join(folder, 'cookies.json'), cookieFile(cookie));
      args.push('-c', join(folder, 'cookies.json'));
    }
    const output = await runTool('wapiti', args, { HOME: folder });
    if (keep !== undefined) writeFileSync(join(keep, `wapiti-${new URL(origin).port}-${cookie === undefined ? 'out' : 'in'}.txt`), output);
    if (!existsSync(join(folder, 'report.json'))) throw new Error(`wapiti did not come to an end:\n${output.slice(-3000)}`);
    const report: Report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    const provoked = Object.entries(report.anomalies).filter(([kind]) => kind !== 'Resource consumption');
    const findings = [...Object.entries(report.vulnerabilities), ...provoked].flatMap(([kind, all]) =>
      all.filter(({ info }) => info !== allowed).map(({ info, path }) => `${kind}: ${info} at ${path}`),
    );
    return { findings, urls: asked(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
