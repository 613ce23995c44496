import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { MigrationFailure } from './failure.ts';

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** The plain SQL files of the folder, in the order of their numbers. */
export function migrationsIn(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_\w+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    });
}

const ledger = `create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`;

/**
 * Applies what was not applied yet, each file in its own transaction. Our own few lines rather than drizzle's migrator: roles, policies
 * and triggers are SQL that its generator does not write, and its journal adds nothing to a number.
 */
export async function applyMigrations(client: Client, folder: string): Promise<readonly string[]> {
  await client.query(ledger);
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration');
  const done = new Map(rows.map(({ name, sha256 }) => [name, sha256]));
  const applied: string[] = [];
  for (const { name, sql, sha256 } of migrationsIn(folder)) {
    const before = done.get(name);
    if (before !== undefined && before !== sha256)
      throw new MigrationFailure(
        `The migration ${name} was changed after it had been applied to this database. Restore it and add a new one.`,
      );
    if (before !== undefined) continue;
    await client.query('begin');
    try {
      await client.query(sql);
      await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw new MigrationFailure(`The migration ${name} failed: ${error instanceof Error ? error.message : String(error)}.`);
    }
    applied.push(name);
  }
  return applied;
}
