import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';

/** The newest migration that this version of the program came with. */
export const newestMigration = (root: string): string =>
  readdirSync(join(root, 'packages/database/migrations'))
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .at(-1) ?? '';

/** Whether the database answers and has the form of this version. A newer form is no reason to stop: another version is being rolled out. */
export async function isMigrated(pool: Pool, newest: string): Promise<boolean> {
  const { rowCount } = await pool.query('select from public.migration where name = $1', [newest]);
  return rowCount === 1;
}
