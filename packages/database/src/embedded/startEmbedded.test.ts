import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder, startEmbedded } from './index.ts';
import { allWorkingIn } from './processes.ts';

const asRoot = process.getuid?.() === 0;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ice-access-embedded-'));
});
afterEach(async () => {
  for (const name of ['data', 'a b', 'closed/data']) {
    const dataDir = join(folder, name);
    if (existsSync(join(dataDir, 'postgres'))) await (await startEmbedded({ dataDir })).stop();
  }
  rmSync(folder, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<Record<string, unknown> | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}

/** Starts it in a process of its own, which can be killed; resolves when it says its address. */
async function startElsewhere(dataDir: string, front: readonly string[] = []): Promise<{ child: ChildProcess; said: string }> {
  const script = `import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))};
    try { const { url } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} }); console.log(url); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.code + ': ' + error.message); }`;
  const [command = '', ...args] = [...front, process.execPath, '--input-type=module', '--eval', script];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], cwd: '/' });
  const said = await new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk).trim())));
  return { child, said };
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

describe('the embedded database', () => {
  test('is UTF8 whatever the machine speaks, and keeps what it acknowledged over a stop', async () => {
    const dataDir = join(folder, 'data');
    const first = await startEmbedded({ dataDir });
    expect(await ask(first.url, "select length('é😀') as letters, current_setting('fsync') as fsync")).toEqual({ letters: 2, fsync: 'on' });
    await ask(first.url, "create table kept as select 'ünchanged' as word");
    await first.stop();
    const second = await startEmbedded({ dataDir });
    expect(await ask(second.url, 'select word from kept')).toEqual({ word: 'ünchanged' });
    await second.stop();
  });

  test('leaves no process and no lock when it is stopped', async () => {
    const dataDir = join(folder, 'data');
    const { stop } = await startEmbedded({ dataDir });
    expect(allWorkingIn(join(dataDir, 'postgres'))).not.toEqual([]);
    await stop();
    expect(allWorkingIn(join(dataDir, 'postgres'))).toEqual([]);
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });

  test('lives in a folder with a space in its name', async () => {
    const { url, stop } = await startEmbedded({ dataDir: join(folder, 'a b') });
    expect(await ask(url, 'select 1 as one')).toEqual({ one: 1 });
    await stop();
  });

  test('keeps its password where only the owner reads it, and listens to this machine only', async () => {
    const dataDir = join(folder, 'data');
    const { url, stop } = await startEmbedded({ dataDir });
    expect(statSync(join(dataDir, 'embedded.json')).mode & 0o777).toBe(0o600);
    expect(
      await ask(url, "select current_setting('listen_addresses') as at, current_setting('unix_socket_directories') as sockets"),
    ).toEqual({
      at: '127.0.0.1',
      sockets: '',
    });
    const wrong = new URL(url);
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    await stop();
  });

  test('takes another port when its own was taken meanwhile', async () => {
    const dataDir = join(folder, 'data');
    const first = await startEmbedded({ dataDir });
    await first.stop();
    const squatter = createServer().listen(first.port, '127.0.0.1');
    const second = await startEmbedded({ dataDir });
    expect(second.port).not.toBe(first.port);
    await second.stop();
    squatter.close();
  });

  test('is adopted with its data when its runner was killed', async () => {
    const dataDir = join(folder, 'data');
    const { child, said } = await startElsewhere(dataDir);
    await ask(said, 'create table kept as select 7 as seven');
    child.kill('SIGKILL');
    await ended(child);
    const { adopted, url, stop } = await startEmbedded({ dataDir });
    expect(adopted).toBe(true);
    expect(await ask(url, 'select seven from kept')).toEqual({ seven: 7 });
    await stop();
  });

  test('starts again when runner and server were both killed', async () => {
    const dataDir = join(folder, 'data');
    const { child, said } = await startElsewhere(dataDir);
    await ask(said, 'create table kept as select 7 as seven');
    child.kill('SIGKILL');
    await ended(child);
    process.kill(Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    const { adopted, url, stop } = await startEmbedded({ dataDir });
    expect(adopted).toBe(false);
    expect(await ask(url, 'select seven from kept')).toEqual({ seven: 7 });
    await stop();
  });

  test('starts although its number was given to a stranger', async () => {
    const dataDir = join(folder, 'data');
    await (await startEmbedded({ dataDir })).stop();
    writeFileSync(join(dataDir, 'postgres/postmaster.pid'), `${process.ppid}\n${dataDir}\n1\n5432\n`);
    const { stop } = await startEmbedded({ dataDir });
    await stop();
  });

  test('is refused, in one sentence, to a second start in the same folder', async () => {
    const dataDir = join(folder, 'data');
    const { child } = await startElsewhere(dataDir);
    await expect(startEmbedded({ dataDir })).rejects.toThrow(`is in use by another start (process ${child.pid}). Stop that one first`);
    child.kill('SIGKILL');
    await ended(child);
  });

  test('says what to do about a data folder that is a file', async () => {
    writeFileSync(join(folder, 'data'), 'not a folder');
    await expect(startEmbedded({ dataDir: join(folder, 'data') })).rejects.toMatchObject({
      code: 'dataFolder',
      message: /is not a folder\. Set DATA_DIR/,
    });
    rmSync(join(folder, 'data'));
  });

  test('says what to do about a data folder of another version', async () => {
    mkdirSync(join(folder, 'data/postgres'), { recursive: true });
    writeFileSync(join(folder, 'data/postgres/PG_VERSION'), '12\n');
    await expect(startEmbedded({ dataDir: join(folder, 'data') })).rejects.toMatchObject({
      code: 'otherVersion',
      message: /by PostgreSQL 12/,
    });
    rmSync(join(folder, 'data'), { recursive: true });
  });

  test('leaves nothing half made when making it was cut off', async () => {
    mkdirSync(join(folder, 'data/postgres.new/base'), { recursive: true });
    const { url, stop } = await startEmbedded({ dataDir: join(folder, 'data') });
    expect(await ask(url, 'select 1 as one')).toEqual({ one: 1 });
    await stop();
  });
});

describe.runIf(asRoot)('the embedded database, started by root', () => {
  test('runs as somebody else', async () => {
    const dataDir = join(folder, 'data');
    const { stop } = await startEmbedded({ dataDir });
    const [pid] = allWorkingIn(join(dataDir, 'postgres'));
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).not.toMatch(/^Uid:\s+0\b/m);
    await stop();
  });

  test('takes a cluster that root had copied', async () => {
    const dataDir = join(folder, 'data');
    await (await startEmbedded({ dataDir })).stop();
    execFileSync('chown', ['-R', 'root:root', dataDir]);
    const { url, stop } = await startEmbedded({ dataDir });
    expect(await ask(url, 'select 1 as one')).toEqual({ one: 1 });
    await stop();
  });

  test('runs under a folder that others cannot enter', async () => {
    mkdirSync(join(folder, 'closed'), { mode: 0o700 });
    const dataDir = join(folder, 'closed/data');
    const { url, stop } = await startEmbedded({ dataDir });
    expect(await ask(url, "select setting like '/run/ice-access-%' as bound from pg_settings where name = 'data_directory'")).toEqual({
      bound: true,
    });
    await stop();
    expect(statSync(join(folder, 'closed')).mode & 0o777).toBe(0o700);
  });

  test('names the folder and the chmod where binding is not allowed', async () => {
    mkdirSync(join(folder, 'closed'), { mode: 0o700 });
    execFileSync('chmod', ['755', folder]);
    const front = ['setpriv', '--bounding-set=-sys_admin', '--inh-caps=-sys_admin'];
    const { child, said } = await startElsewhere(join(folder, 'closed/data'), front);
    expect(said).toContain(`cannotEnter: `);
    expect(said).toContain(`cannot enter ${join(folder, 'closed')}. Run: chmod o+x '${join(folder, 'closed')}'`);
    if (child.exitCode === null) await ended(child);
  });
});

test('a lock whose holder has died is taken over, and one of a living holder is not', async () => {
  const dataDir = join(folder, 'data');
  const held = await lockFolder(dataDir);
  await expect(lockFolder(dataDir, 100)).rejects.toMatchObject({ code: 'inUse' });
  held.release();
  const dead = spawn('true');
  await ended(dead);
  writeFileSync(join(dataDir, 'lock'), JSON.stringify({ pid: dead.pid, started: '1', boot: 'x' }));
  (await lockFolder(dataDir, 100)).release();
  expect(existsSync(join(dataDir, 'lock'))).toBe(false);
});
