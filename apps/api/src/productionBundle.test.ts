import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What everybody knows of the demonstration: its password, its people, and what gives their codes away. */
const known = ['access-demo-2026', 'Ada Whitfield', 'demonstration-codes', 'demo load', 'demo clock', 'usableUntil'];

const folders = { production: '', demonstration: '' };
const root = fileURLToPath(new URL('..', import.meta.url));

beforeAll(async () => {
  for (const mode of ['production', 'demonstration'] as const) {
    folders[mode] = mkdtempSync(join(tmpdir(), `ice-access-${mode}-`));
    await build({ root, mode, logLevel: 'error', build: { outDir: folders[mode], emptyOutDir: true } });
  }
}, 120_000);
afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

function found(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|map)$/.test(name));
  expect(files.length).toBeGreaterThan(2);
  const all = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  return known.filter((word) => all.some((text) => text.includes(word)));
}

test('the production bundle knows nobody’s password and gives no codes away', () => expect(found(folders.production)).toEqual([]));
test('and the demonstration’s does, so that the search finds what it looks for', () => expect(found(folders.demonstration)).toEqual(known));
