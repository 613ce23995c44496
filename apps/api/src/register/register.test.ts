import { join } from 'node:path';
import { people } from '@ice-access/domain/testing';
import type { ListedModel, ListKind, PublishedList } from '@ice-access/register';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { importLists } from './importLists.ts';
import { importRegister } from './importRegister.ts';
import { readIndex } from './readIndex.ts';

const root = join(import.meta.dirname, '../../../..');
const registerFile = join(root, 'data/register/fbi_lee_latest.csv');
const routingFile = join(root, 'data/geo/ice-areas-of-responsibility.csv');
const labelsFile = join(root, 'packages/register/fixtures/labels.csv');
const quiet = { say: () => undefined };

let scene: Scene;
let owner: pg.Client;
beforeAll(async () => {
  scene = await setScene();
  owner = new pg.Client({ connectionString: scene.addresses.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await scene.close();
});

type Said = readonly [state: string, agency: string, model?: ListedModel, county?: string];
const list = (asOf: string, said: readonly Said[], kind: ListKind = 'participating'): PublishedList => ({
  fileName: `${kind}-${asOf}.xlsx`,
  sha256: `${kind} ${asOf} ${said.length}`,
  kind,
  asOf,
  listedAt: `${asOf}T00:00:00`,
  rows: said.map(([state, agency, model = 'taskForce', county], at) => ({
    rowNumber: at + 2,
    kind,
    state,
    stateRaw: state,
    agency,
    agencyRaw: `${agency} `,
    type: 'County',
    county: county ?? null,
    model,
    modelRaw: model,
    signedOn: '2025-02-26',
    signedRaw: '45714',
    moa: { text: 'link', url: 'https://www.ice.gov/a.pdf' },
    addendum: { text: '', url: null },
  })),
});
const first = list('2025-02-28', [
  ['CO', "Adams County Sheriff's Office"],
  ['CO', "Adams County Sheriff's Office", 'jailEnforcement'],
  ['TX', 'Haskell Police Department', 'taskForce', 'Haskell County'],
  ['NY', 'Camden Police Department'],
  ['IN', 'Corydon Police Department'],
  ['PA', 'Shohola Township Constable', 'taskForce'],
]);
const run = async (lists: readonly PublishedList[], dryRun = false) =>
  importLists(owner, { lists, register: await readIndex(owner), fixes: [], aliases: [], dryRun });
const rows = async (): Promise<number> => (await scene.sql('select count(*)::int as count from listed_agreement'))[0].count;

describe('the register', () => {
  test('18,330 agencies are loaded, and a second load changes nothing', async () => {
    expect(await importRegister(owner, { file: registerFile, routingFile, ...quiet })).toEqual({ read: 18_330, changed: 18_330 });
    expect(await importRegister(owner, { file: registerFile, routingFile, ...quiet })).toEqual({ read: 18_330, changed: 0 });
  });
  test('a file that is no register is refused whole', async () => {
    await expect(importRegister(owner, { file: labelsFile, routingFile, ...quiet })).rejects.toThrow(
      /not the register: the heading has no column data_year/,
    );
    await expect(scene.sql('select count(*)::int as count from agency where not demonstration')).resolves.toEqual([{ count: 18_330 }]);
  });
  // How long it takes is measured by the bench, beside the bare database.
  test('an agency is looked up by name, county or ORI, from the first letter on', async () => {
    for (const q of ['fairfax', 'adams county', 'CO0010000', 'luzerne', 'st', 'police department', 'a']) {
      const { data } = await scene.call(people.programOffice, 'agency.lookUp', { q });
      expect(data.length, q).toBeGreaterThan(0);
    }
  });
});

describe('an import', () => {
  test('that is tried dry writes nothing', async () => {
    const [plan] = await run([first], true);
    expect(plan?.adds).toHaveLength(6);
    expect(await rows()).toBe(0);
  });
  test('that fails in its middle leaves nothing of its list', async () => {
    await owner.query("create function fail() returns trigger language plpgsql as $$ begin raise exception 'cut off'; end $$");
    await owner.query('create trigger fail before insert on listed_row for each row execute function fail()');
    await expect(run([first])).rejects.toThrow('cut off');
    await owner.query('drop trigger fail on listed_row');
    expect([await rows(), await scene.sql('select * from list_import')]).toEqual([0, []]);
  });
  test('keeps each row with the words of the list', async () => {
    await run([first]);
    const [row] = await scene.sql(
      'select r.raw, i.file_name, l.ori from listed_row r join list_import i using (sha256) join listed_agreement l using (key) where row_number = 2',
    );
    expect(row).toEqual({
      raw: { state: 'CO', agency: "Adams County Sheriff's Office ", model: 'taskForce', signed: '45714', county: '' },
      file_name: 'participating-2025-02-28.xlsx',
      ori: 'CO0010000',
    });
  });
  test('that is repeated changes nothing', async () => {
    const [again] = await run([first]);
    expect(again).toMatchObject({ adds: [], changes: [], noLongerListed: [], sightings: [], unchanged: 6 });
  });
  test('that runs twice at once is done once', async () => {
    const other = new pg.Client({ connectionString: scene.addresses.ownerUrl });
    await other.connect();
    const pending = list('2025-03-01', [['CO', "Yuma County Sheriff's Office"]], 'pending');
    const ask = { lists: [pending], register: await readIndex(owner), fixes: [], aliases: [], dryRun: false };
    const both = await Promise.all([importLists(owner, ask), importLists(other, ask)]);
    await other.end();
    expect(
      both
        .flat()
        .map(({ adds }) => adds.length)
        .sort(),
    ).toEqual([0, 1]);
  });
});

describe('who has an agreement', () => {
  test('anybody may read it, page by page, each row once', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { status, data } = await scene.call(null, 'public.listed', { limit: 2, ...(cursor === undefined ? {} : { cursor }) }, 'agency');
      expect([status, data.total]).toEqual([200, 6]);
      seen.push(...data.rows.map(({ key }: { key: string }) => key));
      cursor = data.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
  });
  test('it says that a list is its source, and which agency of the register is meant', async () => {
    const { data } = await scene.call(null, 'public.listed', { q: 'adams', model: 'jailEnforcement' }, 'agency');
    expect(data.rows).toMatchObject([
      { recordedFrom: 'publishedList', ori: 'CO0010000', agreementUrl: 'https://www.ice.gov/a.pdf', lastListedOn: '2025-02-28' },
    ]);
    expect(data.rows[0].agencyId).toMatch(/^[0-9a-f-]{36}$/);
  });
  test.each([
    [{ state: 'CO' }, 2],
    [{ state: 'co' }, null],
    [{ q: "'; drop table agency; --" }, 0],
    [{ q: '%' }, 6],
    [{ kind: 'pending' }, 1],
    [{ standing: 'noLongerListed' }, 0],
    [{ limit: 101 }, null],
    [{ cursor: 'bm90aGluZw' }, null],
    [{ page: 2 }, null],
  ])('filtered by %j it holds %s', async (input, total) => {
    const { status, data } = await scene.call(null, 'public.listed', input, 'agency');
    expect([status, data?.total ?? null]).toEqual([total === null ? 400 : 200, total]);
  });
  test('it is counted by model and state, with source and date', async () => {
    const { data } = await scene.call(null, 'public.counts', undefined, 'agency');
    expect(data.participating).toMatchObject({
      agreements: 6,
      agencies: 5,
      states: 5,
      byModel: { taskForce: 5, jailEnforcement: 1, warrantServiceOfficer: 0 },
      source: { fileName: 'participating-2025-02-28.xlsx', asOf: '2025-02-28', publisher: 'U.S. Immigration and Customs Enforcement' },
    });
    expect(data.participating.byState).toContainEqual({
      state: 'CO',
      agencies: 1,
      byModel: { taskForce: 1, jailEnforcement: 1, warrantServiceOfficer: 0 },
    });
    expect(data.pending).toMatchObject({ agreements: 1 });
  });
});

describe('what no rule could match', () => {
  const list = (input: object = {}, actor = people.programOffice) => scene.call(actor, 'register.reviewList', input);
  const decide = (input: object, actor: Parameters<Scene['call']>[0] = people.programOffice) =>
    scene.call(actor, 'register.decideMatch', { key: crypto.randomUUID(), ...input });
  const matched = { is: 'matched', ori: 'NY0322300' };

  test('waits for a reviewer, with the agencies that may be meant', async () => {
    const { data } = await list();
    expect(data.counts).toEqual({ toReview: 1, notInRegister: 1 });
    expect(data.rows).toMatchObject([
      {
        agency: 'Camden Police Department',
        state: 'NY',
        reason: 'alikeOnly',
        models: ['taskForce'],
        candidates: [{ ori: 'NY0322300', displayName: 'Camden Village Police Department' }],
      },
    ]);
  });
  test('401: nobody who is not signed in', async () => expect((await scene.call(null, 'register.reviewList', {})).status).toBe(401));
  test('403: only the program office decides', async () => {
    const { data } = await list();
    const [{ agencyKey }] = data.rows;
    expect(await decide({ agencyKey, verdict: matched }, people.headquarters)).toMatchObject({
      status: 403,
      refused: { code: 'notYourRole' },
    });
  });
  test('404: a name that stands on no list, or whose kind no register holds', async () => {
    expect((await decide({ agencyKey: 'NY|nowhere', verdict: matched })).status).toBe(404);
    const [{ agency_key: constable }] = await scene.sql("select agency_key from listed_agreement where state = 'PA'");
    expect((await decide({ agencyKey: constable, verdict: matched })).status).toBe(404);
    expect(await scene.sql('select * from match_decision')).toEqual([]);
  });
  test('422: an agency that the register does not have, a fictional one included', async () => {
    const [{ agencyKey }] = (await list()).data.rows;
    for (const ori of ['NY9999999', 'ZZ0010000'])
      expect(await decide({ agencyKey, verdict: { is: 'matched', ori } })).toMatchObject({
        status: 422,
        refused: { field: 'verdict.ori' },
      });
  });
  test('is decided once, and remembered for the next list', async () => {
    const [{ agencyKey }] = (await list()).data.rows;
    const key = crypto.randomUUID();
    expect(await decide({ key, agencyKey, verdict: matched })).toMatchObject({ status: 200, data: { agreements: 1 } });
    expect(await decide({ key, agencyKey, verdict: matched })).toMatchObject({ status: 200, data: { agreements: 1 } });
    expect(await decide({ key, agencyKey, verdict: { is: 'notInRegister' } })).toMatchObject({
      status: 422,
      refused: { code: 'keyReused' },
    });
    expect(await scene.sql('select count(*)::int as count from match_decision')).toEqual([{ count: 1 }]);
    expect((await list()).data.rows).toEqual([]);
    const [again] = await run([first]);
    expect(again).toMatchObject({ changes: [], review: [], unchanged: 6 });
    const next: PublishedList = { ...first, sha256: 'next', asOf: '2025-04-01', listedAt: '2025-04-01T00:00:00' };
    const [plan] = await run([next]);
    expect(plan?.counts).toMatchObject({ toReview: 0, matched: 3 });
  });
});

test('the page of who has an agreement is read by its index', async () => {
  await scene.sql(
    `insert into listed_agreement (key, agency_key, kind, state, agency, model, signed_raw, moa, addendum, match, decided, standing, first_listed_on, last_listed_on, last_listed_at, last_listed_in)
     select 'k' || n, 'a' || n, 'participating', 'TX', 'Agency ' || n, 'taskForce', '', '{}', '{}', '{"outcome":"notInRegister"}', false, 'listed', '2025-01-01', '2025-01-01', '', $1
       from generate_series(1, 20000) n`,
    [first.sha256],
  );
  await scene.sql('analyze listed_agreement');
  const plan = await scene.sql(
    `explain select * from listed_agreement where kind = 'participating' and standing = 'listed' and (state, agency, key) > ('TX', 'Agency 5', '') order by state, agency, key limit 26`,
  );
  expect(JSON.stringify(plan)).toContain('listed_agreement_page');
});
