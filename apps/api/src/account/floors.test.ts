import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsAsOf } from './words.ts';

/** The oldest versions without a known hole that concerns us: what was mended is in the advisories of each package. */
const floors = [
  ['hono', '4.13.5'],
  ['@hono/node-server', '1.19.15'],
  ['@trpc/server', '11.8.0'],
  ['drizzle-orm', '0.45.2'],
  ['better-auth', '1.6.30'],
  ['@better-auth/passkey', '1.6.30'],
] as const;

const need = createRequire(import.meta.url);
function versionOf(name: string): string {
  for (let folder = dirname(need.resolve(name)); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const found: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (typeof found === 'object' && found !== null && Reflect.get(found, 'name') === name) return String(Reflect.get(found, 'version'));
    } catch {
      // The next folder up.
    }
  }
  throw new Error(`${name} is not installed`);
}
const numbers = (version: string): readonly number[] => version.split('-')[0]?.split('.').map(Number) ?? [];
const isAtLeast = (version: string, floor: string): boolean => {
  const [have, want] = [numbers(version), numbers(floor)];
  const at = want.findIndex((number, place) => number !== have[place]);
  return at === -1 || (have[at] ?? 0) > (want[at] ?? 0);
};

test.each(floors)('%s is not older than %s', (name, floor) =>
  expect([name, versionOf(name), isAtLeast(versionOf(name), floor)]).toEqual([name, versionOf(name), true]),
);

const quarterDays = 92;
/** How old the word list is; a person looks it over every quarter. */
const overdue = (asOf: string, today: Date): boolean => today.getTime() - Date.parse(asOf) > quarterDays * 86_400_000;

test('the word list says how old it is, and when it is due', () => {
  expect(overdue('2026-01-01', new Date('2026-04-04T00:00:00Z'))).toBe(true);
  expect(overdue('2026-01-01', new Date('2026-04-03T00:00:00Z'))).toBe(false);
  expect(wordsAsOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  // A list that got old stops nobody's work: it is said.
  if (overdue(wordsAsOf, new Date()))
    console.warn(`The list of common passwords is of ${wordsAsOf}: look it over, then set the date (apps/api/src/account/words.ts).`);
});
