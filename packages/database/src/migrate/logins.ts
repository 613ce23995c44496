import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Client } from 'pg';
import { type LoginName, loginNames, loginRoles, roles } from '../roles.ts';
import { MigrationFailure } from './failure.ts';

/** One address per login. */
export interface LoginAddresses {
  readonly agencyUrl: string;
  readonly reviewerUrl: string;
  readonly workerUrl: string;
  readonly publicUrl: string;
}
type Passwords = Readonly<Record<LoginName, string>>;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
const text = (literal: string): string => `'${literal.replaceAll("'", "''")}'`;
const word = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/** Two migrations at once on one cluster: advisory locks are per database, so the loser's error is tolerated instead. */
async function tolerant(client: Client, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(statement);
      return;
    } catch (error) {
      const code = codeOf(error);
      if (code === '42710' || code === '23505') return; // duplicate_object, unique_violation
      const concurrent = code === 'XX000' && error instanceof Error && error.message.includes('concurrently updated');
      if (!concurrent || attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
    }
  }
}

async function missing(client: Client, names: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [names]);
  const there = new Set(rows.map(({ rolname }) => rolname));
  return names.filter((name) => !there.has(name));
}

/** Makes the group roles that are not there yet. They belong to the cluster, not to one database. */
export async function makeRoles(client: Client): Promise<void> {
  try {
    for (const name of await missing(client, Object.values(roles))) await tolerant(client, `create role ${name} nologin`);
  } catch (error) {
    if (codeOf(error) !== '42501') throw error;
    throw new MigrationFailure(
      `The login in DATABASE_URL may not create roles. Give it CREATEROLE, or create these roles for it: ${Object.values(roles).join(', ')}.`,
    );
  }
}

function passwordsIn(dataDir: string | undefined): Passwords {
  const fresh = (): Passwords => ({ agency: made(), reviewer: made(), worker: made(), public: made() });
  const made = () => randomBytes(24).toString('base64url');
  if (dataDir === undefined) return fresh();
  const path = join(dataDir, 'logins.json');
  const kept = readKept(path);
  if (kept !== undefined) return kept;
  const passwords = fresh();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(passwords), { mode: 0o600 });
  chmodSync(`${path}.new`, 0o600);
  renameSync(`${path}.new`, path);
  return passwords;
}

function readKept(path: string): Passwords | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new MigrationFailure(`The passwords of the database logins in ${path} cannot be read. Remove the file; new ones will be made.`);
  }
  const of = (name: LoginName): string => {
    const value: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : undefined;
    if (typeof value === 'string' && value.length >= 20) return value;
    throw new MigrationFailure(`${path} lacks the password of the login "${name}". Remove the file; new ones will be made.`);
  };
  return { agency: of('agency'), reviewer: of('reviewer'), worker: of('worker'), public: of('public') };
}

/** Roles are per cluster: the database's name keeps two installations on one server apart. */
const loginNameOf = (login: LoginName, database: string): string => `access_${login}_of_${database}`.slice(0, 63);

const limits = { statement_timeout: '20s', lock_timeout: '10s', idle_in_transaction_session_timeout: '60s' } as const;

async function makeLogin(client: Client, ask: { login: LoginName; name: string; password: string; database: string }): Promise<void> {
  const { login, name, password, database } = ask;
  if ((await missing(client, [name])).length > 0) await tolerant(client, `create role ${word(name)} login noinherit`);
  await tolerant(client, `alter role ${word(name)} with login noinherit password ${text(password)}`);
  // A door answers a person: nothing there may run or hold locks for long. The worker walks whole logs.
  if (login !== 'worker')
    for (const [limitName, limit] of Object.entries(limits))
      await tolerant(client, `alter role ${word(name)} set ${limitName} = '${limit}'`);
  // No right of its own: a transaction takes one of the roles, or can do nothing.
  for (const role of loginRoles[login]) await tolerant(client, `grant ${role} to ${word(name)}`);
  await tolerant(client, `grant connect on database ${word(database)} to ${word(name)}`);
}

/** Makes one login per door, one for the worker and one for the public pages, and gives their addresses. */
export async function makeLogins(client: Client, ask: { ownerUrl: string; dataDir: string | undefined }): Promise<LoginAddresses> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const database = rows[0]?.name ?? '';
  const passwords = passwordsIn(ask.dataDir);
  const address = (login: LoginName): string => {
    const url = new URL(ask.ownerUrl);
    url.username = encodeURIComponent(loginNameOf(login, database));
    url.password = encodeURIComponent(passwords[login]);
    return url.href;
  };
  for (const login of loginNames)
    await makeLogin(client, { login, name: loginNameOf(login, database), password: passwords[login], database });
  return { agencyUrl: address('agency'), reviewerUrl: address('reviewer'), workerUrl: address('worker'), publicUrl: address('public') };
}
