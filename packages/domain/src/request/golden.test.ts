import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { request } from './decide.ts';
import { facts } from './facts.ts';
import { parseRequestFact } from './parse.ts';
import type { RequestEvent } from './parts.ts';

interface Golden {
  readonly events: readonly RequestEvent[];
  readonly state: unknown;
}
const folder = `${import.meta.dirname}/golden`;
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Golden => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

// Histories recorded once. A change of `evolve` or of a fact that alters what an old log means fails here: version the event instead (docs/how-to/change-an-event.md).
describe.each(files)('%s', (name) => {
  const { events, state } = read(name);

  test('every event of it still parses to itself', () => {
    for (const { type, data } of events) expect(parseRequestFact(type, data)).toEqual({ type, data });
  });
  test('it still folds to the recorded state', () => {
    expect(request.fold(request.initial, events)).toEqual(state);
  });
});
test('every fact is in some recorded history', () => {
  const recorded = new Set(files.flatMap((name) => read(name).events.map(({ type }) => type)));
  expect([...recorded].sort()).toEqual(Object.keys(facts).sort());
});
