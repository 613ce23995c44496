import { randomUUID } from 'node:crypto';
import { otherPeople } from '@ice-access/domain/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refold } from '../refold/index.ts';
import { type Scene, setScene } from '../testing/scene.ts';
import { seat } from '../testing/seat.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

test('more people are seated in organisations that are there already; whoever holds an office stays', async () => {
  const owner = new pg.Client({ connectionString: scene.addresses.ownerUrl });
  await owner.connect();
  const late = { ...otherPeople.inspector, person: randomUUID() };
  await seat(owner, { inspector: otherPeople.inspector, late }).finally(() => owner.end());
  expect(await scene.sql('select role from office where person_id = $1 and ends_on is null', [late.person])).toEqual([
    { role: 'ice.inspector' },
  ]);
  expect(await scene.sql('select role from office where person_id = $1', [otherPeople.inspector.person])).toHaveLength(1);
  const asProgram = { person: '00000000-0000-7000-8000-000000000001', agencyId: null };
  expect((await scene.worker.asActor(asProgram, (tx) => refold(tx, { repair: false }))).differences).toEqual([]);
});
