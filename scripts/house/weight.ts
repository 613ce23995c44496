import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** What a built front end weighs, in kilobytes of gzip. */
export interface Weight {
  /** Scripts that are loaded before one of these routes shows: the entry, the routes' own pages, and all that they import. */
  scripts(routes: readonly string[]): number;
  styles(): number;
}

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

/** Weighs the built files of a front end. A missing build is said in one sentence, not as a number that is too good. */
export function weigh(app: string): Weight {
  const dist = new URL(`../../apps/${app}/dist/`, import.meta.url);
  const file = new URL('.vite/manifest.json', dist);
  if (!existsSync(file)) throw new Error(`Build it first: pnpm --filter @ice-access/${app} build`);
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  const kilobytes = (files: Iterable<string>) =>
    [...new Set(files)].reduce((sum, one) => sum + gzipSync(readFileSync(new URL(one, dist)), { level: 9 }).length / 1000, 0);
  // A page's own code is split off its route's file; its key ends so.
  const pagesOf = (route: string) => {
    const keys = Object.keys(manifest).filter((key) => key.startsWith(`src/routes/${route}?tsr-split=`));
    if (keys.length === 0) throw new Error(`${app} has no page of the route ${route}`);
    return keys;
  };
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  return {
    scripts: (routes) => kilobytes(loadedWith(manifest, [...entries, ...routes.flatMap(pagesOf)]).map((chunk) => chunk.file)),
    styles: () => kilobytes(Object.values(manifest).flatMap(({ css }) => css ?? [])),
  };
}
