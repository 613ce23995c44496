import { randomUUID } from 'node:crypto';
import type { Actor } from '@ice-access/domain/parties';
import { fairview, lakeland, people, stranger, zzOffice } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopeOf } from '../account/scope.ts';
import { type Scene, setScene } from '../testing/scene.ts';
import { listInput, type View, views, whereOf } from './filters.ts';
import { countStatement, listStatement } from './listStatement.ts';

const many = 20_000;
const { programOffice, investigations, official, headquarters } = people;
let scene: Scene;

/** Rows as the projection would leave them: for lists it does not matter how they came to be. */
async function fill(): Promise<void> {
  await scene.sql(
    `insert into agency (agency_id, ori, name, display_name, counties, state, type)
     select gen_random_uuid(), 'ZZ' || (9000000 + n), 'Agency ' || n, 'Agency ' || n, '{}', 'ZZ', 'City' from generate_series(1, 400) n`,
  );
  await scene.sql(
    `insert into request (request_id, reference, version, phase, agency_id, agency_name, state, county, components, field_office, liaisons,
       waiting_on, next_step, next_by, ended, due_on, late_after, submitted_on, paper, opened_at, updated_at)
     select gen_random_uuid(), 'R-2025-' || lpad(n::text, 6, '0'), 5,
       (array['submitted', 'assessing', 'determining', 'approved', 'approved', 'withdrawn', 'onHold', 'draft'])[1 + n % 8],
       a.agency_id, a.display_name, (array['TX', 'FL', 'ZZ', 'AZ', 'CO'])[1 + n % 5], 'X', array[(array['taskForce', 'communityShield', 'criminalAlienProgram'])[1 + n % 3]],
       $1, case when n % 8 in (0, 7) then '{}' else array[case when n % 50 = 1 then $2::uuid else gen_random_uuid() end] end,
       (array['ice', 'both', 'agency', 'nobody', 'nobody', 'nobody', 'ice', 'agency'])[1 + n % 8], 'x', '{}', n % 8 in (3, 4, 5),
       case when n % 8 in (3, 4, 5, 7) then null else date '2026-11-01' + n % 90 end, case when n % 8 in (3, 4, 5, 7) then null else date '2026-11-01' + n % 90 end,
       case when n % 8 = 7 then null else date '2025-01-01' + n % 600 end, false, now() - n * interval '1 hour', now() - n * interval '1 minute'
     from generate_series(1, $3) n join (select agency_id, display_name, row_number() over (order by agency_id) as r from agency) a on a.r = 1 + n % 402`,
    [zzOffice, investigations.person, many],
  );
  // The test server commits without waiting for the disk; what is not there yet, vacuum cannot call visible to all.
  await scene.sql('checkpoint');
  await scene.sql('vacuum analyze request');
}

beforeAll(async () => {
  scene = await setScene();
  await fill();
}, 240_000);
afterAll(() => scene.close());

const list = async (input: object, actor: Actor = programOffice) => (await scene.call(actor, 'request.list', input)).data;

describe('a list', () => {
  test.each(['updated', 'due', 'submitted', 'agency'])('by %s goes through every row once, forwards and back', async (sort) => {
    const filter = { sort, limit: 100, component: ['taskForce'], phase: ['onHold', 'approved'], state: 'TX' };
    const ahead: string[][] = [];
    let page = await list(filter);
    const { total } = page;
    for (;;) {
      ahead.push(page.rows.map(({ reference }: { reference: string }) => reference));
      if (page.nextCursor === null) break;
      page = await list({ ...filter, cursor: page.nextCursor });
    }
    expect(new Set(ahead.flat()).size).toBe(total.count);
    expect(ahead.flat().length).toBe(total.count);
    const behind: string[][] = [page.rows.map(({ reference }: { reference: string }) => reference)];
    while (page.previousCursor !== null) {
      page = await list({ ...filter, cursor: page.previousCursor });
      behind.unshift(page.rows.map(({ reference }: { reference: string }) => reference));
    }
    expect(behind.flat()).toEqual(ahead.flat());
  });

  test('says more than 10,000 instead of counting on', async () => {
    expect((await list({})).total).toEqual({ count: 10_000, capped: true });
    expect((await list({ phase: ['onHold'] })).total).toEqual({ count: many / 8, capped: false });
  });

  test('finds an agency by a part of its name and a request by its reference', async () => {
    expect((await list({ q: 'R-2025-000016' })).rows.map(({ reference }: { reference: string }) => reference)).toEqual(['R-2025-000016']);
    const rows = (await list({ q: 'fairview county', limit: 100 })).rows;
    expect(rows.length).toBeGreaterThan(10);
    expect(new Set(rows.map(({ agencyName }: { agencyName: string }) => agencyName))).toEqual(new Set(['Fairview County Sheriff']));
    expect((await list({ q: '%' })).rows).toEqual([]);
  });

  test('of ICE knows of no draft, and the agency’s own holds its own only', async () => {
    expect((await list({ phase: ['draft'] })).rows).toEqual([]);
    for (const [actor, agencyId] of [
      [official, fairview],
      [stranger, lakeland],
    ] as const) {
      const [{ n }] = await scene.sql('select count(*)::int as n from request where agency_id = $1', [agencyId]);
      expect((await list({}, actor)).total.count).toBe(n);
    }
  });

  test.each([
    ['an agency', official, 'agency_id', fairview],
    ['a field office', investigations, 'field_office', zzOffice],
  ] as const)('without a filter holds of %s its own, on every page', async (_whose, actor, column, own) => {
    const [{ n }] = await scene.sql(
      `select count(*)::int as n from request where ${column} = $1 and ($2 or phase not in ('draft', 'discarded'))`,
      [own, actor.party === 'agency'],
    );
    const first = await list({ limit: 10 }, actor);
    const second = await list({ limit: 10, cursor: first.nextCursor }, actor);
    expect([first.total.count, second.total.count]).toEqual(n > 10_000 ? [10_000, 10_000] : [n, n]);
    expect(second.rows).toHaveLength(10);
    expect((await list({}, { ...investigations, fieldOffice: 'elsewhere' })).rows).toEqual([]);
  });

  test('marks as late what its date has passed, and filters by it', async () => {
    const late = await list({ late: true, sort: 'due', limit: 5 });
    expect(late.rows.every((row: { late: boolean; dueOn: string }) => row.late && row.dueOn < '2026-11-24')).toBe(true);
    const [{ n }] = await scene.sql("select count(*)::int as n from request where late_after < '2026-11-24' and phase <> 'draft'");
    expect(late.total.count).toBe(n);
  });

  test('counts for the views what the views list', async () => {
    const { data } = await scene.call(investigations, 'queue.counts');
    for (const view of views) expect((await list({ view }, investigations)).total, view).toEqual(data.views[view]);
  });

  test('shows who carries how much', async () => {
    const { data } = await scene.call(programOffice, 'queue.load');
    const mine = data.find(({ person }: { person: string }) => person === investigations.person);
    const [{ n }] = await scene.sql('select count(*)::int as n from request where not ended and liaisons @> array[$1::uuid]', [
      investigations.person,
    ]);
    expect(mine).toMatchObject({ name: 'investigations', open: n });
    expect(mine.oldestDays).toBeGreaterThan(0);
  });

  test.each([
    'x',
    Buffer.from('["x","y","on"]').toString('base64url'),
    Buffer.from(JSON.stringify(['x', randomUUID(), 'on'])).toString('base64url'),
  ])('refuses a page mark that is not its own: %s', async (cursor) => {
    const { status, refused } = await scene.call(programOffice, 'request.list', { cursor });
    expect([status, refused.field]).toEqual([400, 'cursor']);
  });
});

/** The nodes of a plan that read the whole table. */
async function fullScans(actor: Actor, input: object): Promise<readonly string[]> {
  const whole = listInput.parse(input);
  const database = actor.party === 'agency' ? scene.agencyDoor : scene.reviewerDoor;
  return database.reading(scopeOf(actor), async (tx) => {
    const where = whereOf(whole, actor, '2026-11-24');
    const found: string[] = [];
    for (const { text, values } of [listStatement({ input: whole, actor, today: '2026-11-24' }), countStatement(where)]) {
      const { rows } = await tx.$client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values);
      found.push(...rows.map((row) => row['QUERY PLAN']).filter((line) => /Seq Scan on request/.test(line)));
    }
    return found;
  });
}

describe('the plan of a list reads no whole table', () => {
  const lists: readonly [string, Actor, object][] = [
    ['the newest', programOffice, {}],
    ['by date', programOffice, { sort: 'due' }],
    ['by day sent', programOffice, { sort: 'submitted' }],
    ['by agency', programOffice, { sort: 'agency' }],
    ['a word', programOffice, { q: 'agency 17' }],
    ['a reference', programOffice, { q: 'R-2025-000016' }],
    ['a liaison', programOffice, { liaison: investigations.person }],
    ['late', programOffice, { late: true, sort: 'due' }],
    ['on hold', programOffice, { phase: ['onHold'] }],
    ['questions of all agencies', programOffice, { view: 'questions' }],
    ['overdue holds', headquarters, { view: 'holdsOverdue', sort: 'due' }],
    ['disputed endings', headquarters, { view: 'disputed' }],
    ['an agency’s own', official, {}],
    ['an agency’s own by date', official, { sort: 'due' }],
    ...views
      .filter((view) => view !== 'all')
      .map((view): [string, Actor, object] => [`view ${view}`, investigations, { view: view satisfies View }]),
  ];
  test.each(lists)('%s', async (_name, actor, input) => expect(await fullScans(actor, input)).toEqual([]));
});
