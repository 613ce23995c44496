import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { scratchCopy } from './house/scratchCopy.ts';

/** A server of two doors that stands for the real one: these tests are about starting and stopping. */
const SERVER = `import { createServer } from 'node:http';
const doors = [process.env.PORTAL_PORT, process.env.CONSOLE_PORT].map((port) => createServer((_, answer) => answer.end('here')).listen(port));
process.once('SIGTERM', () => doors.forEach((door) => { door.close(); door.closeAllConnections(); }));
`;
const CLI = `console.log('cli ' + process.argv.slice(2).join(' '));\n`;

const copy = await scratchCopy(new AbortController().signal);
let portal: number;
let console_: number;
let squatted: number;
let dataDir: string;

beforeAll(async () => {
  [portal, console_, squatted] = [await freePort(), await freePort(), await freePort()];
  for (const app of ['api', 'portal', 'console']) {
    const file = join(copy.folder, 'apps', app, 'package.json');
    const text = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...text, scripts: { build: 'node stub.mjs' } }));
    const files = app === 'api' ? { 'main.js': SERVER, 'cli.js': CLI } : { 'index.html': '<title>page</title>' };
    const script = `import { mkdirSync, writeFileSync } from 'node:fs';\nmkdirSync('dist', { recursive: true });\n${Object.entries(files)
      .map(([name, content]) => `writeFileSync('dist/${name}', ${JSON.stringify(content)});\n`)
      .join('')}`;
    writeFileSync(join(copy.folder, 'apps', app, 'stub.mjs'), script);
  }
});
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'ice-access start '));
});
afterEach(async () => {
  for (const pid of pidsOfHere()) process.kill(pid, 'SIGKILL');
  await gone();
  rmSync(dataDir, { recursive: true, force: true });
});
afterAll(() => copy.remove());

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });

/** Every process that has our data folder or our copy on its command line. */
const pidsOfHere = (): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return line.includes(dataDir) || line.includes(copy.folder) || readFileSync(`/proc/${pid}/environ`, 'utf8').includes(dataDir);
      } catch {
        return false;
      }
    });

async function gone(milliseconds = 15_000): Promise<readonly number[]> {
  for (const end = Date.now() + milliseconds; Date.now() < end && pidsOfHere().length > 0; ) await new Promise((go) => setTimeout(go, 50));
  return pidsOfHere();
}

type Started = {
  readonly child: ChildProcess;
  readonly ready: Promise<boolean>;
  readonly closed: Promise<number | null>;
  text: () => string;
};

/** `npm start`, as a person types it. */
function npmStart(env: Readonly<Record<string, string>> = {}, args: readonly string[] = []): Started {
  const child = spawn('npm', ['start', '--', ...args], {
    cwd: copy.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, PORTAL_PORT: String(portal), CONSOLE_PORT: String(console_), ...env },
  });
  let text = '';
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<boolean>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk;
        if (/^ready: /m.test(text)) resolve(true);
      });
    }
    void closed.then(() => resolve(false));
  });
  return { child, ready, closed, text: () => text };
}

const lockThere = () => existsSync(join(dataDir, 'lock'));
const answers = async (port: number) => (await fetch(`http://localhost:${port}/`)).status;

describe('npm start', () => {
  test('gets to the ready line, both doors answer, and a SIGTERM leaves no process and no lock', async () => {
    const { child, ready, closed, text } = npmStart();
    expect(await ready, text()).toBe(true);
    expect(text()).toContain(`ready: portal http://localhost:${portal}  console http://localhost:${console_}`);
    expect(text()).toContain('cli load-register');
    expect(text()).toContain('cli demo load');
    expect([await answers(portal), await answers(console_), lockThere()]).toEqual([200, 200, true]);
    child.kill('SIGTERM');
    await closed;
    expect(await gone()).toEqual([]);
    expect(lockThere()).toBe(false);
  });

  test('neither builds nor makes a database the second time, and Ctrl-C stops it', async () => {
    const first = npmStart();
    expect(await first.ready, first.text()).toBe(true);
    first.child.kill('SIGINT');
    await first.closed;
    const begun = Date.now();
    const second = npmStart();
    expect(await second.ready, second.text()).toBe(true);
    expect(second.text()).not.toContain('Building');
    expect(second.text()).not.toContain('A new database');
    // On an idle machine it is below five seconds; here other tests run beside it.
    expect(Date.now() - begun).toBeLessThan(30_000);
    second.child.kill('SIGINT');
    await second.closed;
    expect(await gone()).toEqual([]);
    expect(lockThere()).toBe(false);
  });

  test.each(['npm', 'run.mjs', 'start.ts', 'main.js'])('starts again right after its %s was killed with -9', async (which) => {
    const first = npmStart();
    expect(await first.ready, first.text()).toBe(true);
    const victim = pidsOfHere().find((pid) =>
      readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        .replaceAll('\0', ' ')
        .match(new RegExp(which === 'npm' ? '^npm start' : `/?${which.replace('.', '\\.')}`)),
    );
    process.kill(which === 'npm' ? (first.child.pid ?? 0) : (victim ?? 0), 'SIGKILL');
    const second = npmStart();
    expect(await second.ready, second.text()).toBe(true);
    expect(second.text()).not.toContain('in use');
    second.child.kill('SIGTERM');
    await second.closed;
    expect(await gone()).toEqual([]);
  });

  test('stops cleanly when it is told to while it is still starting', async () => {
    const { child, closed } = npmStart();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    child.kill('SIGTERM');
    await closed;
    expect(await gone()).toEqual([]);
    expect(lockThere()).toBe(false);
  });
});

describe('npm start says in one sentence what to do, and exits with 1, when', () => {
  async function refused(env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<string> {
    const { closed, text } = npmStart(env, args);
    expect(await closed, text()).toBe(1);
    expect(lockThere()).toBe(false);
    expect(text()).not.toMatch(/^ +at /m);
    return text();
  }

  test('a port is in use', async () => {
    const squatter = createServer().listen(squatted);
    const text = await refused({ PORTAL_PORT: String(squatted) });
    expect(text).toContain(`Port ${squatted} is in use by another program. Stop that one, or choose another with PORTAL_PORT`);
    squatter.close();
  });

  test('a port is no port', async () => {
    expect(await refused({ CONSOLE_PORT: 'abc' })).toMatch(/^CONSOLE_PORT is not a port: abc\. Set it to/m);
  });

  test('the data folder is in use by another start', async () => {
    const first = npmStart();
    expect(await first.ready, first.text()).toBe(true);
    const second = npmStart({ PORTAL_PORT: String(squatted), CONSOLE_PORT: String(await freePort()) });
    expect(await second.closed).toBe(1);
    expect(second.text()).toMatch(/is in use by another start \(process \d+\)\. Stop that one first, or set DATA_DIR/);
    first.child.kill('SIGTERM');
    await first.closed;
  });

  test('the data folder is none', async () => {
    writeFileSync(join(dataDir, 'file'), '');
    expect(await refused({ DATA_DIR: join(dataDir, 'file') })).toMatch(
      /is not a folder\. Set DATA_DIR to a folder that this user owns\.$/m,
    );
  });

  test('nothing answers at DATABASE_URL', async () => {
    expect(await refused({ DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/c' })).toMatch(
      /^Nothing answers at 127\.0\.0\.1:1\. Start PostgreSQL there, or correct DATABASE_URL\.$/m,
    );
  });

  test('DATABASE_URL is no address', async () => {
    expect(await refused({ DATABASE_URL: 'not an address' })).toMatch(/^DATABASE_URL is not a PostgreSQL address\. It looks like/m);
  });

  test('it is given an option that it does not know', async () => {
    expect(await refused({}, ['--demmo'])).toMatch(/it was given --demmo\. Leave that out\.$/m);
  });
});

test('the data folder of a start may be made by the start', async () => {
  const inside = join(dataDir, 'new', 'folder');
  mkdirSync(join(dataDir, 'new'));
  const { child, ready, closed, text } = npmStart({ DATA_DIR: inside });
  expect(await ready, text()).toBe(true);
  child.kill('SIGTERM');
  await closed;
  expect(existsSync(join(inside, 'lock'))).toBe(false);
});
