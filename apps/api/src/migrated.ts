import type { Pool } from 'pg';

/** Whether the database answers and has the tables of this version. */
export async function isMigrated(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ there: boolean }>("select to_regclass('public.outbox') is not null as there");
  return rows[0]?.there === true;
}
