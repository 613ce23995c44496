import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { type RoleName, roles } from './roles.ts';

/** One transaction, as one actor. Nothing else of the program talks to the database. */
export type Tx = NodePgDatabase & { readonly $client: pg.PoolClient };

/** For whom a transaction runs: row-level security reads it. */
export interface Scope {
  readonly person: string;
  /** The agency that the actor acts for; null for everybody else. */
  readonly agencyId: string | null;
  /** For whoever is bound to one field office: its key, or an empty text when there is none to be bound to. Null or absent: not bound. */
  readonly fieldOffice?: string | null;
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

/** As the domain writes the key of a field office (`kernel/ids.ts`); nothing of it can end a quoted text. */
const officeKey = /^([A-Za-z0-9][A-Za-z0-9.-]{0,63})?$/;
function keySetting(key: string): string {
  if (!officeKey.test(key)) throw new TypeError('a field office is named by its key');
  return key;
}

/** Under which role a transaction runs. Only the reviewers' door has a second one, for whoever is bound to a field office. */
function roleFor(role: RoleName, { fieldOffice = null }: Scope): RoleName {
  return role === roles.reviewerDoor && fieldOffice !== null ? roles.fieldDoor : role;
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

  async function run<T>(begin: string, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    const opening = `${begin}; set local role ${roleFor(role, scope)}; set local access.person = '${setting(scope.person)}'; set local access.agency = '${setting(scope.agencyId)}'; set local access.field_office = '${keySetting(scope.fieldOffice ?? '')}'`;
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
