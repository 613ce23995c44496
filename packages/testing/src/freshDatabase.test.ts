import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Addresses } from './addresses.ts';
import { freshDatabase } from './freshDatabase.ts';

let one: Addresses;
let other: Addresses;

beforeAll(async () => {
  [one, other] = [await freshDatabase(), await freshDatabase()];
});
afterAll(async () => {
  await one.drop();
  await other.drop();
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('two fresh databases see nothing of each other', async () => {
  await ask(one.ownerUrl, 'create table mine (id int)');
  const [there] = await ask(other.ownerUrl, "select to_regclass('mine') as mine");
  expect(there).toEqual({ mine: null });
});

test('a fresh database is migrated and counts letters, not bytes', async () => {
  const [there] = await ask(
    one.ownerUrl,
    "select to_regclass('event') is not null as event, length('é😀') as letters, current_setting('server_encoding') as encoding",
  );
  expect(there).toEqual({ event: true, letters: 2, encoding: 'UTF8' });
});

test.each(['agencyUrl', 'reviewerUrl', 'workerUrl', 'publicUrl'] as const)(
  '%s lets its login in, as no superuser and no owner',
  async (name) => {
    const [who] = await ask(one[name], 'select rolsuper, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user');
    expect(who).toEqual({ rolsuper: false, rolcreaterole: false, rolcreatedb: false });
    const owned = await ask(one[name], 'select 1 from pg_class where pg_get_userbyid(relowner) = current_user');
    expect(owned).toEqual([]);
  },
);

test('a dropped database is gone', async () => {
  const gone = await freshDatabase();
  await gone.drop();
  await expect(ask(gone.ownerUrl, 'select 1')).rejects.toThrow(/does not exist/);
});
