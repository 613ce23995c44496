import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asAdmin } from '@ice-access/testing';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import * as schema from '../schema/index.ts';
import { MigrationFailure, migrate, migrationsFolder, migrationsIn } from './index.ts';

const { adminUrl } = inject('testServer');
const dataDir = mkdtempSync(join(tmpdir(), 'ice-access-migrate-'));
const name = `migrate_test_${process.pid}`;
const ownerUrl = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
const create = (database: string, encoding = 'UTF8') =>
  asAdmin(adminUrl, `create database ${database} template template0 encoding '${encoding}' lc_collate 'C' lc_ctype 'C'`);

beforeAll(() => create(name));
afterAll(async () => {
  await asAdmin(
    adminUrl,
    `drop database ${name} with (force)`,
    ...['agency', 'reviewer', 'worker', 'public'].map((login) => `drop role if exists access_${login}_of_${name}`),
  );
  rmSync(dataDir, { recursive: true });
});

describe('migrating', () => {
  test('two at once on an empty database end well, and a third changes nothing', async () => {
    const [one, two] = await Promise.all([migrate(ownerUrl, { dataDir }), migrate(ownerUrl, { dataDir })]);
    const applied: string[] = [];
    const three = await migrate(ownerUrl, { dataDir, onProgress: (sentence) => applied.push(sentence) });
    expect(three).toEqual(one);
    expect(two).toEqual(one);
    expect(applied).toEqual([]);
  });

  test('the logins let in, and their passwords lie where only their owner reads', async () => {
    const urls = await migrate(ownerUrl, { dataDir });
    for (const url of Object.values(urls)) await asAdmin(url, 'select 1');
    expect(statSync(join(dataDir, 'logins.json')).mode & 0o777).toBe(0o600);
  });

  test('the schema in code names the columns that are there', async () => {
    await migrate(ownerUrl, { dataDir });
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ t: string; c: string }>(
      "select table_name as t, column_name as c from information_schema.columns where table_schema = 'public'",
    );
    await client.end();
    const there = (table: string) =>
      rows
        .filter(({ t }) => t === table)
        .map(({ c }) => c)
        .toSorted();
    const tables = Object.values<unknown>(schema).filter((value): value is PgTable => is(value, PgTable));
    for (const table of tables) {
      const { name: tableName, columns } = getTableConfig(table);
      expect(columns.map((column) => column.name).toSorted(), tableName).toEqual(there(tableName));
    }
  });
});

describe('an installation from before offices were rows', () => {
  test('keeps who holds what, where, and who takes part', async () => {
    const earlier = mkdtempSync(join(tmpdir(), 'ice-access-earlier-'));
    for (const migration of migrationsIn(migrationsFolder).filter(({ name: file }) => file < '0014'))
      writeFileSync(join(earlier, migration.name), readFileSync(join(migrationsFolder, migration.name)));
    await create(`${name}_earlier`);
    const url = Object.assign(new URL(adminUrl), { pathname: `/${name}_earlier` }).href;
    await migrate(url, { folder: earlier });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const [agency, official, director] = [1, 2, 3].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`);
    await client.query("insert into field_office (key, name, zone) values ('zz', 'ZZ', 'America/Chicago')");
    await client.query(
      "insert into agency (agency_id, ori, name, display_name, counties, state, type) values ($1, 'ZZ0010000', 'F', 'Fairview', '{}', 'ZZ', 'County')",
      [agency],
    );
    await client.query(
      `insert into person (person_id, party, agency_id, roles, field_office) values ($1, 'agency', $3, '{agency.official,agency.counsel}', null),
        ($2, 'ice', null, '{ice.fieldDirector}', 'zz')`,
      [official, director, agency],
    );
    await migrate(url);
    const held = await client.query('select person_id, organisation_id, role, field_office from office order by role');
    expect(held.rows).toEqual([
      { person_id: official, organisation_id: agency, role: 'agency.counsel', field_office: null },
      { person_id: official, organisation_id: agency, role: 'agency.official', field_office: null },
      { person_id: director, organisation_id: '00000000-0000-7000-8000-0000000000ce', role: 'ice.fieldDirector', field_office: 'zz' },
    ]);
    const there = await client.query('select kind, name, phase from organisation order by kind');
    expect(there.rows).toEqual([
      { kind: 'agency', name: 'Fairview', phase: 'verified' },
      { kind: 'ice', name: 'U.S. Immigration and Customs Enforcement', phase: 'verified' },
    ]);
    await client.end();
    await asAdmin(
      adminUrl,
      `drop database ${name}_earlier with (force)`,
      ...['agency', 'reviewer', 'worker', 'public'].map((login) => `drop role if exists access_${login}_of_${name}_earlier`),
    );
    rmSync(earlier, { recursive: true });
  });
});

describe('one clear sentence for', () => {
  const sentence = async (url: string, folder?: string): Promise<string> => {
    try {
      await migrate(url, { folder });
    } catch (error) {
      expect(error).toBeInstanceOf(MigrationFailure);
      return error instanceof Error ? error.message : '';
    }
    throw new Error('it was let through');
  };
  test('an address that is none', async () => expect(await sentence('mysql://x')).toContain('is not a PostgreSQL address'));
  test('a server that is not there', async () =>
    expect(await sentence('postgres://x@127.0.0.1:5639/x')).toMatch(/Nothing answers at 127.0.0.1:5639/));
  test('a database that is not there', async () =>
    expect(await sentence(Object.assign(new URL(adminUrl), { pathname: '/nowhere' }).href)).toContain('has no database nowhere'));
  test('a database that is not UTF8', async () => {
    await create(`${name}_latin`, 'SQL_ASCII');
    expect(await sentence(Object.assign(new URL(adminUrl), { pathname: `/${name}_latin` }).href)).toContain('stored in SQL_ASCII');
    await asAdmin(adminUrl, `drop database ${name}_latin with (force)`);
  });
  test('a migration that was changed after it had been applied', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ice-access-sql-'));
    for (const migration of migrationsIn(migrationsFolder))
      writeFileSync(join(folder, migration.name), readFileSync(join(migrationsFolder, migration.name)));
    writeFileSync(join(folder, '0001_parties.sql'), '-- changed');
    await migrate(ownerUrl, { dataDir });
    expect(await sentence(ownerUrl, folder)).toContain('0001_parties.sql was changed');
    rmSync(folder, { recursive: true });
  });
});
