import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, roles } from '@ice-access/database';
import { agreementPhases } from '@ice-access/domain/agreement';
import { components } from '@ice-access/domain/components';
import { addDays } from '@ice-access/domain/kernel';
import { requestPhases } from '@ice-access/domain/request';
import { type Addresses, freshDatabase } from '@ice-access/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FileStore } from '../document/store.ts';
import { newId, newSalt } from '../ids.ts';
import { makeLog } from '../log.ts';
import { runClock } from '../outbox/clock.ts';
import { type DemoDone, loadDemonstration } from './load.ts';

const asOf = '2026-11-24';
interface Loaded {
  readonly addresses: Addresses;
  readonly done: DemoDone;
  readonly sql: <Row extends pg.QueryResultRow>(text: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

async function load(seed: string, most?: number): Promise<Loaded> {
  const addresses = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'ice-access-demo-'));
  const store = new FileStore(folder);
  await store.open();
  const ask = { ownerUrl: addresses.ownerUrl, logins: addresses, store, asOf, seed, say: () => undefined };
  const done = await loadDemonstration(most === undefined ? ask : { ...ask, most });
  const owner = new pg.Client({ connectionString: addresses.ownerUrl });
  await owner.connect();
  return {
    addresses,
    done,
    sql: async (text) => (await owner.query(text)).rows,
    close: async () => {
      await owner.end();
      await addresses.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

describe('the whole demonstration', () => {
  let demo: Loaded;
  beforeAll(async () => {
    demo = await load('access');
  }, 900_000);
  afterAll(() => demo?.close()); // nothing to close where the loading failed

  test('has about forty agencies and sixty-four cases', () => {
    expect(demo.done).toMatchObject({ agencies: 40, cases: 64 });
  });

  test('shows every phase of a request and of an agreement', async () => {
    const phases = async (table: string) =>
      (await demo.sql<{ phase: string }>(`select distinct phase from ${table}`)).map(({ phase }) => phase);
    expect((await phases('request')).toSorted()).toEqual(requestPhases.filter((phase) => phase !== 'unopened').toSorted());
    const shown = await phases('agreement');
    // No program's own text ends by itself within two years.
    expect(agreementPhases.filter((phase) => !shown.includes(phase))).toEqual(['unopened', 'expired']);
  });

  test('shows every program in a request and in an agreement that works', async () => {
    const asked = await demo.sql<{ slug: string }>('select distinct unnest(components) as slug from request');
    expect(asked.map(({ slug }) => slug).toSorted()).toEqual(Object.keys(components).toSorted());
    const working = await demo.sql<{ slug: string }>("select distinct component as slug from agreement where phase = 'inForce'");
    expect(working.map(({ slug }) => slug).toSorted()).toEqual(Object.keys(components).toSorted());
  });

  test('is fictional: state ZZ, mailboxes that cannot exist, nothing left to send', async () => {
    expect(await demo.sql("select from agency where state <> 'ZZ' or ori not like 'ZZ%'")).toEqual([]);
    expect(await demo.sql("select from person where party <> 'system' and email not like '%.example'")).toEqual([]);
    expect(await demo.sql("select from outbox where state = 'queued' and to_party is not null")).toEqual([]);
  });

  test('has no event after its day, and its requests do not all begin on one day', async () => {
    const [span] = await demo.sql<{ first: string; last: string; days: number }>(
      'select min(on_date)::text as first, max(on_date)::text as last, count(distinct on_date)::int as days from event',
    );
    expect(span?.last !== undefined && span.last <= asOf).toBe(true);
    expect(span?.first !== undefined && span.first > addDays(asOf, -900)).toBe(true);
    expect(span?.days).toBeGreaterThan(150);
  });

  test('does not move by itself within thirty days', async () => {
    const worker = openDatabase({ url: demo.addresses.workerUrl, role: roles.worker });
    const until = addDays(asOf, 30);
    try {
      const done = await runClock({ database: worker, now: () => `${until}T23:00:00.000Z`, ids: newId, salts: newSalt }, makeLog('silent'));
      expect(done).toBe(0);
    } finally {
      await worker.close();
    }
  });
});

test('the same day and seed make the same log; another seed does not', async () => {
  const hashes = async (seed: string) => {
    const demo = await load(seed, 3);
    const rows = await demo.sql<{ hash: string }>('select hash from event order by position');
    const texts = await demo.sql('select text_id, salt, text from typed_text order by text_id');
    await demo.close();
    return { rows, texts };
  };
  const one = await hashes('a seed');
  expect(one.rows.length).toBeGreaterThan(30);
  expect(await hashes('a seed')).toEqual(one);
  expect((await hashes('another')).rows[1]).not.toEqual(one.rows[1]);
}, 600_000);
