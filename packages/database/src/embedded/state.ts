import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** What is remembered between two starts, in a file that only its owner reads. */
export type Remembered = { readonly password: string; readonly port: number };

const file = (dataDir: string): string => join(dataDir, 'embedded.json');

/** Password and port of the last start; a new password when there was none. */
export function recall(dataDir: string): Remembered {
  try {
    const { password, port } = JSON.parse(readFileSync(file(dataDir), 'utf8'));
    if (typeof password === 'string') return { password, port: Number(port) || 0 };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return { password: randomBytes(24).toString('base64url'), port: 0 };
}

/** Written aside and renamed: a start that is cut off never leaves half a password. */
export function remember(dataDir: string, remembered: Remembered): void {
  const aside = `${file(dataDir)}.${process.pid}`;
  writeFileSync(aside, `${JSON.stringify(remembered)}\n`, { mode: 0o600 });
  renameSync(aside, file(dataDir));
}

const listens = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : undefined));
    });
  });

/** The remembered port when it is free, else any free one. */
export const freePort = async (wanted: number): Promise<number> => (wanted && (await listens(wanted))) || (await listens(0)) || 0;
