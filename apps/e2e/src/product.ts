import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../../..', import.meta.url);

/** A journey that is killed leaves no product behind: it ends by itself when its parent is gone. */
const follow = new URL('scripts/house/followParent.mjs?now', root).href;

/** The running product, as a person gets it from `npm start`. */
export interface Product {
  readonly portal: string;
  readonly console: string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** A port that is free now. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });

/** Starts the whole product on free ports with a data folder of its own, and waits until it says that it is ready. */
export async function startProduct(say: (line: string) => void, env: Readonly<Record<string, string>> = {}): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ice-access-'));
  const [portalPort, consolePort] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', follow, 'scripts/start.ts'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: '',
      ...env,
      DATA_DIR: dataDir,
      PORTAL_PORT: String(portalPort),
      CONSOLE_PORT: String(consolePort),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    await ready(child, say);
  } catch (error) {
    rmSync(dataDir, { recursive: true, force: true });
    throw error;
  }
  return {
    portal: `http://localhost:${portalPort}`,
    console: `http://localhost:${consolePort}`,
    dataDir,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await gone;
      }
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function ready(child: ChildProcess, say: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    const hear = (chunk: Buffer) => {
      text += chunk.toString();
      for (const line of chunk.toString().split('\n')) if (line.trim() !== '') say(line);
      if (/^ready: /m.test(text)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the product stopped with ${code} before it was ready:\n${text.slice(-4000)}`)));
  });
}
