import type { Tx } from '@ice-access/database';
import type { Actor } from '@ice-access/domain/parties';
import { people, zzOffice } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopeOf } from '../account/scope.ts';
import { type Scene, setScene } from '../testing/scene.ts';
import { Story } from '../testing/story.ts';
import { readArrivals } from './readArrivals.ts';
import { readOffered } from './readOffered.ts';
import { readOpenCases } from './readOpenCases.ts';

const { programOffice, investigations, detention, fieldDirector, official } = people;
let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
}, 180_000);
afterAll(() => scene.close());

const capacity = async (actor: Actor) => (await scene.call(actor, 'capacity.get')).data;

describe('one case in the log', () => {
  test('is counted with its office, its liaisons, its month, and the officers and seats of what was handed over', async () => {
    scene.now = '2026-10-05T18:00:00.000Z';
    await new Story(scene).determining(['delegation287g/jailEnforcement']);
    scene.now = '2026-11-24T18:00:00.000Z';
    const { figures, fieldOffices, people: names } = await capacity(programOffice);
    expect(figures.cases).toEqual([{ fieldOffice: zzOffice, components: ['delegation287g'], onHold: false, open: 1, late: 0 }]);
    expect(figures.liaisons.map(({ person, open }: { person: string; open: number }) => [person, open]).toSorted()).toEqual(
      [
        [investigations.person, 1],
        [detention.person, 1],
      ].toSorted(),
    );
    expect(figures.arrivals).toHaveLength(12);
    expect(figures.arrivals.at(-1)).toEqual({ month: '2026-10', count: 1 });
    // Every number of this story is answered with 4, in the jail and in the field.
    expect(figures.offered).toEqual([{ fieldOffice: zzOffice, cases: 1, stated: 1, officers: 8, mostPerSupervisor: 4 }]);
    expect(figures.seats).toEqual({ seats: 4, on: '2026-10-05' });
    expect(fieldOffices).toEqual([{ key: zzOffice, name: 'ZZ Field Office' }]);
    expect(names[investigations.person]).toBe('investigations');
  });
  test('is not counted for another field office, and an agency has no such page', async () => {
    const { figures } = await capacity({ ...fieldDirector, fieldOffice: 'elsewhere' });
    expect([figures.cases, figures.liaisons, figures.offered, figures.seats]).toEqual([[], [], [], null]);
    expect(figures.arrivals.every(({ count }: { count: number }) => count === 0)).toBe(true);
    expect((await scene.call(official, 'capacity.get')).status).toBe(404);
  });
});

describe('among twenty thousand cases', () => {
  beforeAll(async () => {
    await scene.sql(
      `insert into request (request_id, reference, version, phase, agency_id, agency_name, state, county, components, field_office, liaisons,
         waiting_on, next_step, next_by, ended, submitted_on, paper, opened_at, updated_at)
       select gen_random_uuid(), 'R-2020-' || lpad(n::text, 6, '0'), 5, case when n % 20 = 0 then 'determining' else 'approved' end,
         agency_id, display_name, 'ZZ', 'X', array[(array['delegation287g', 'taskForce'])[1 + n / 20 % 2]], $1,
         array[gen_random_uuid()], 'ice', 'x', '{}', n % 20 <> 0, date '2016-01-01' + n % 3900, false, now(), now()
       from generate_series(1, 20000) n, (select * from agency limit 1) a`,
      [zzOffice],
    );
    await scene.sql(
      `insert into snapshot (snapshot_id, request_id, section_id, side, agency_id, edition, digest, body, at)
       select gen_random_uuid(), request_id, 'officersOffered', 'agency', agency_id, '2026-1', 'd',
         '{"answers":{"officersForJail":{"value":3}}}', now() from request where reference like 'R-2020-%'`,
    );
    await scene.sql('checkpoint');
    await scene.sql('vacuum analyze request, snapshot');
  }, 120_000);

  test.each([
    ['the program office', programOffice],
    ['a field office', fieldDirector],
  ])('no table is read from end to end for %s', async (_who, actor) => {
    const plans: string[] = [];
    await scene.reviewerDoor.reading(scopeOf(actor), async (tx) => {
      const explaining = new Proxy<Tx>(tx, {
        get: (whole, name) => (name === '$client' ? { query: explained(whole, plans) } : Reflect.get(whole, name)),
      });
      await readOpenCases(explaining, actor, '2026-11-24');
      await readArrivals(explaining, actor, { from: '2025-11-01', until: '2026-11-01' });
      await readOffered(explaining, actor);
    });
    expect(plans.length).toBeGreaterThan(20);
    expect(plans.filter((line) => /Seq Scan on (request|snapshot)/.test(line))).toEqual([]);
  });
});

/** Looks at the plan of a statement before it runs. */
const explained = (tx: Tx, plans: string[]) => async (statement: { text: string; values?: unknown[] }) => {
  const { rows } = await tx.$client.query<{ 'QUERY PLAN': string }>(`explain ${statement.text}`, statement.values ?? []);
  plans.push(...rows.map((row) => row['QUERY PLAN']));
  return tx.$client.query(statement.text, statement.values ?? []);
};
