import { fileURLToPath } from 'node:url';
import { applyMigrations } from './apply.ts';
import { connectOwner } from './connect.ts';
import { makeJobs } from './jobs.ts';
import { type LoginAddresses, makeLogins, makeRoles } from './logins.ts';

export { migrationsIn } from './apply.ts';
export { MigrationFailure } from './failure.ts';
export type { LoginAddresses } from './logins.ts';

/** How to migrate. */
export interface MigrateAsk {
  /** Where the passwords of the logins are kept (`logins.json`, mode 0600). Without it they are new each time. */
  readonly dataDir?: string | undefined;
  /** Where the SQL files lie, when not beside this package's source. */
  readonly folder?: string | undefined;
  /** Told the name of each file that was applied. */
  readonly onProgress?: ((sentence: string) => void) | undefined;
}

/** The SQL files of this package. */
export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/**
 * Brings a database to the present form as its owner: roles, tables, policies, the job queue, and one login per door, for the worker
 * and for the public pages. Gives the logins' addresses. Throws `MigrationFailure` with one sentence. Running it again changes nothing.
 */
export async function migrate(ownerUrl: string, ask: MigrateAsk = {}): Promise<LoginAddresses> {
  const client = await connectOwner(ownerUrl);
  try {
    // One migration of a database at a time; it ends with the connection.
    await client.query("select pg_advisory_lock(hashtext('ice-access migrate'))");
    await makeRoles(client);
    const applied = await applyMigrations(client, ask.folder ?? migrationsFolder);
    for (const name of applied) ask.onProgress?.(`The database was changed by ${name}.`);
    await makeJobs(client, ownerUrl);
    return await makeLogins(client, { ownerUrl, dataDir: ask.dataDir });
  } finally {
    await client.end();
  }
}
