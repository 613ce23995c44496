import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isMigrated } from '../migrated.ts';
import { type OpenDoors, openDoors } from '../testing/openDoors.ts';
import { health } from './health.ts';

let house: OpenDoors;
beforeAll(async () => {
  house = await openDoors();
});
afterAll(() => house.close());

test.each(['portal', 'console'] as const)('the %s is alive, and ready on a migrated database', async (door) => {
  expect((await house.ask(door, '/healthz')).status).toBe(200);
  const ready = await house.ask(door, '/readyz');
  expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
});

test('it is alive but not ready where the database is behind, or does not answer', async () => {
  const behind = health(() => isMigrated(house.parts.portal.authPool, '9999_to_come.sql'));
  const gone = health(() => isMigrated(new pg.Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' }), '0001_parties.sql'));
  for (const app of [behind, gone]) {
    expect((await app.request('/healthz')).status).toBe(200);
    const answer = await app.request('/readyz');
    expect([answer.status, await answer.json()]).toEqual([503, { ready: false }]);
  }
});
