import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const dist = new URL('../dist/', import.meta.url);
const kilobytes = (file: string) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000;

/** A chunk with everything that is loaded before it runs. */
function loadedWith(manifest: Manifest, keys: readonly string[]): readonly Chunk[] {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  return [...seen].flatMap((key) => manifest[key] ?? []);
}

/** The page's own code is split off the route's file; its key ends so. */
const pageOf = (manifest: Manifest, route: string) =>
  Object.keys(manifest).filter((key) => key.startsWith(`src/routes/${route}?tsr-split=`));

describe('what the portal weighs', () => {
  let manifest: Manifest = {};
  beforeAll(() => {
    const file = new URL('.vite/manifest.json', dist);
    // A missing build is said in one sentence, not as a number that is too good.
    if (!existsSync(file)) throw new Error('Build the portal first: pnpm --filter @ice-access/portal build');
    manifest = JSON.parse(readFileSync(file, 'utf8'));
  });
  const entry = () => Object.keys(manifest).filter((key) => manifest[key]?.isEntry);

  test('the first load of the public home is at most 140 KB of scripts, compressed', () => {
    const page = pageOf(manifest, 'index.tsx');
    expect(page.length).toBeGreaterThan(0);
    const files = new Set(loadedWith(manifest, [...entry(), ...page]).map(({ file }) => file));
    const total = [...files].reduce((sum, file) => sum + kilobytes(file), 0);
    console.log(`portal home: ${total.toFixed(1)} KB of scripts in ${files.size} files`);
    expect(total).toBeLessThanOrEqual(140);
  });

  test('all styles are at most 35 KB, compressed', () => {
    const files = new Set(Object.values(manifest).flatMap(({ css }) => css ?? []));
    expect(files.size).toBeGreaterThan(0);
    const total = [...files].reduce((sum, file) => sum + kilobytes(file), 0);
    console.log(`portal styles: ${total.toFixed(1)} KB`);
    expect(total).toBeLessThanOrEqual(35);
  });
});
