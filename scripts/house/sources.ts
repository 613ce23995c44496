import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

/** Folders that are made, not written. */
const MADE = new Set(['node_modules', 'dist', '.data', '.turbo', 'coverage']);

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (MADE.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (entry.isFile() && !/\.(test|spec)\.tsx?$/.test(entry.name)) yield path;
  }
}

/** One figure for everything that a build reads. */
export function sourceStamp(): string {
  const hash = createHash('sha256');
  for (const folder of ['packages', 'apps']) {
    for (const file of [...filesUnder(join(root, folder))].sort()) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  for (const file of ['pnpm-lock.yaml', 'tsconfig.base.json']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const file = join(root, 'node_modules', '.ice-access-built');

/** What a start needs from a build. */
const PRODUCTS = ['apps/api/dist/main.js', 'apps/api/dist/cli.js', 'apps/portal/dist/index.html', 'apps/console/dist/index.html'];

/** Whether what lies in `dist` was built from the sources as they are. */
export const isBuilt = (stamp: string): boolean =>
  PRODUCTS.every((path) => existsSync(join(root, path))) && existsSync(file) && readFileSync(file, 'utf8') === stamp;

/** Remembers what was built. */
export const rememberBuilt = (stamp: string): void => writeFileSync(file, stamp);
