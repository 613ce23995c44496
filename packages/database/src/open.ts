import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { RoleName } from './roles.ts';

/** One transaction, as one actor. Nothing else of the program talks to the database. */
export type Tx = NodePgDatabase & { readonly $client: pg.PoolClient };

/** For whom a transaction runs: row-level security reads it. */
export interface Scope {
  readonly person: string;
  /** The agency that the actor acts for; null for everybody else. */
  readonly agencyId: string | null;
}

/** One login's way in, under one role. */
export interface Database {
  readonly role: RoleName;
  /** Runs `work` in one transaction as the actor; commits when it resolves, rolls back when it throws. */
  asActor<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same, read only and on one snapshot: what several statements read belongs together. */
  reading<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** How to open one. */
export interface OpenAsk {
  readonly url: string;
  readonly role: RoleName;
  readonly max?: number;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** These go into one round trip with BEGIN, which takes no parameters: nothing but a UUID may pass. */
function setting(id: string | null): string {
  if (id === null) return '';
  if (!uuid.test(id)) throw new TypeError('an actor is named by a UUID');
  return id;
}

/** A pool for one login whose every connection takes one role, for libraries that do without `asActor` (sign-in, jobs). */
export function openPool(ask: OpenAsk & { readonly searchPath?: string }): pg.Pool {
  const searchPath = ask.searchPath === undefined ? '' : ` -c search_path=${ask.searchPath}`;
  const pool = new pg.Pool({
    connectionString: ask.url,
    max: ask.max ?? 4,
    options: `-c role=${ask.role}${searchPath}`,
    allowExitOnIdle: true,
  });
  pool.on('error', () => undefined); // an idle connection that was cut is replaced
  return pool;
}

/** Opens the database for one login and one role. Connects when first used. */
export function openDatabase({ url, role, max = 10 }: OpenAsk): Database {
  const pool = new pg.Pool({ connectionString: url, max });
  pool.on('error', () => undefined);

  async function run<T>(begin: string, { person, agencyId }: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    const opening = `${begin}; set local role ${role}; set local access.person = '${setting(person)}'; set local access.agency = '${setting(agencyId)}'`;
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(opening);
      const value = await work(drizzle(client));
      await client.query('commit');
      return value;
    } catch (error) {
      await client.query('rollback').catch((failed: Error) => {
        broken = failed;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  return {
    role,
    asActor: (scope, work) => run('begin', scope, work),
    reading: (scope, work) => run('begin isolation level repeatable read read only', scope, work),
    close: () => pool.end(),
  };
}
