import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people, stranger } from '@ice-access/domain/testing';
import type { Hono } from 'hono';
import { addAccounts } from '../account/accounts.ts';
import { hashPassword } from '../account/hash.ts';
import { codeOf, sealed, stepAt } from '../account/totp.ts';
import { createApp } from '../app.ts';
import { draftPdf } from '../document/draft.ts';
import { fileRoutes } from '../document/files.ts';
import { FileStore } from '../document/store.ts';
import { type DoorName, doors } from '../door.ts';
import { type OpenDoor, openDoor } from '../doorParts.ts';
import { agencyRouter } from '../doors/agencyRouter.ts';
import { reviewerRouter } from '../doors/reviewerRouter.ts';
import { readEnv } from '../env.ts';
import type { Seen } from '../http/seen.ts';
import { newId } from '../ids.ts';
import { makeLog } from '../log.ts';
import { isMigrated, newestMigration } from '../migrated.ts';
import { cookieOfKind, type SessionKind } from './cookieAt.ts';
import { type Scene, setScene } from './scene.ts';

export const testPassword = 'access-test-2026';
export const origins: Readonly<Record<DoorName, string>> = { portal: 'http://localhost:4131', console: 'http://localhost:4132' };

/** Both doors as they are served, on the scene's database, with real sign-in. */
export interface OpenDoors {
  readonly scene: Scene;
  readonly dataDir: string;
  readonly store: FileStore;
  readonly parts: Readonly<Record<DoorName, OpenDoor>>;
  readonly ask: (door: DoorName, path: string, init?: RequestInit) => Promise<Response>;
  readonly post: (door: DoorName, path: string, body?: object, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** The doors' clock, so many milliseconds before the world's. */
  readonly clock: { aheadMs: number };
  /** Signs in over HTTP with e-mail, password and, where one is asked for, a code. */
  readonly signIn: (door: DoorName, name: string, password?: string) => Promise<Response>;
  /** A cookie of a session of this kind, made in the tables: see `sessionKinds`. */
  readonly cookieAt: (door: DoorName, name: string, kind: SessionKind) => Promise<string>;
  /** A full session, proved just now. */
  readonly cookieOf: (door: DoorName, name: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export const emailOf = (name: string): string => `${name}@example.example`.toLowerCase();

export const idOf = (name: string): string => {
  const person = Object.entries({ ...people, stranger }).find(([one]) => one === name)?.[1].person;
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person;
};

/** What a browser would send back after this answer. */
export const cookieHeld = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .filter((cookie) => !/Max-Age=0/i.test(cookie))
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** The secret of somebody's authenticator, the same at every run. */
const secretOf = (userId: string): string => userId.replaceAll('-', '').slice(0, 32);

/** The next code of an authenticator that counts, as its holder would read it off. */
export async function nextCode({ authPool, account }: OpenDoor, userId: string): Promise<string> {
  const { rows } = await authPool.query<{ last: string | null }>('select last_step as last from two_factor where user_id = $1', [userId]);
  const now = stepAt(account.clock());
  // Never the step before: between reading a code off and sending it a new step may begin, and two steps ago counts no more.
  const step = Math.max(now, Number(rows[0]?.last ?? 0) + 1);
  // Nobody waits for half a minute in a test: the steps that were used are given back.
  if (step > now + 1) await authPool.query('update two_factor set last_step = null where user_id = $1', [userId]);
  return codeOf(secretOf(userId), Math.min(step, now + 1));
}

async function giveAuthenticators({ authPool, account }: OpenDoor): Promise<void> {
  const { rows } = await authPool.query<{ id: string }>('select id from "user"');
  for (const { id } of rows)
    await authPool.query(
      "insert into two_factor (id, user_id, secret, backup_codes, verified, created_at) values ($1, $1, $2, '[]', true, '2026-01-01')",
      [id, await sealed(secretOf(id), account.secret)],
    );
  await authPool.query('update "user" set two_factor_enabled = true');
}

async function giveAccounts(parts: OpenDoors['parts']): Promise<void> {
  const hash = await hashPassword(testPassword);
  const everybody = Object.entries({ ...people, stranger }).map(([name, actor]) => ({ name, actor }));
  for (const [door, parties] of [
    ['portal', ['agency']],
    ['console', ['ice', 'oversight']],
  ] as const) {
    const of = everybody.filter(({ actor }) => parties.some((party) => party === actor.party));
    await addAccounts(
      parts[door].authPool,
      of.map(({ name, actor }) => ({ personId: actor.person, email: emailOf(name), name })),
      hash,
    );
    await giveAuthenticators(parts[door]);
  }
}

/** Every request comes from this machine; a forwarded address counts where `TRUSTED_PROXIES` says so. */
const peer = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };

/** What a test opens the doors with. */
export interface OpenDoorsAsk {
  /** Settings as the operator would set them. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Opens both doors. Everybody has a password and an authenticator; `clock` is the doors' clock, which a test may put forward. */
export async function openDoors({ settings = {} }: OpenDoorsAsk = {}): Promise<OpenDoors> {
  const scene = await setScene();
  const dataDir = mkdtempSync(join(tmpdir(), 'ice-access-doors-'));
  const env = readEnv({ DATA_DIR: dataDir, PORTAL_PORT: '4131', CONSOLE_PORT: '4132', ...settings });
  const log = makeLog('silent');
  const store = new FileStore(join(dataDir, 'files'));
  await store.open();
  const clock: OpenDoors['clock'] = { aheadMs: 0 };
  const shared = { env, log, clock: () => new Date(Date.now() + clock.aheadMs) };
  const { agencyUrl, reviewerUrl } = scene.addresses;
  const parts = {
    portal: openDoor({ ...shared, door: doors.portal, doorEnv: env.portal, databaseUrl: agencyUrl, router: agencyRouter }),
    console: openDoor({ ...shared, door: doors.console, doorEnv: env.console, databaseUrl: reviewerUrl, router: reviewerRouter }),
  };
  await giveAccounts(parts);
  const appOf = (open: OpenDoor): Hono<Seen> => {
    const { database, actorFor } = open;
    const files = fileRoutes({ database, store, actorOf: actorFor, now: () => new Date(), ids: newId, draftOf: draftPdf(database) });
    return createApp({ ...open, files, ready: () => isMigrated(open.authPool, newestMigration(env.root)), pagesFolder: undefined });
  };
  const apps = { portal: appOf(parts.portal), console: appOf(parts.console) };
  const ask: OpenDoors['ask'] = async (door, path, init) => apps[door].request(`${origins[door]}${path}`, init, peer);
  const post: OpenDoors['post'] = (door, path, body = {}, headers = {}) =>
    ask(door, path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: origins[door], ...headers },
      body: JSON.stringify(body),
    });
  const signIn: OpenDoors['signIn'] = async (door, name, password = testPassword) => {
    const first = await post(door, '/auth/sign-in/email', { email: emailOf(name), password });
    const cookie = cookieHeld(first);
    if (first.status !== 200 || !(await first.clone().text()).includes('"code"')) return first;
    return post(door, '/auth/two-factor/verify-totp', { code: await nextCode(parts[door], idOf(name)) }, { cookie });
  };
  const cookieAt: OpenDoors['cookieAt'] = async (door, name, kind) => {
    if (kind === 'none') return '';
    if (kind === 'pending') return cookieHeld(await post(door, '/auth/sign-in/email', { email: emailOf(name), password: testPassword }));
    // A session of any time before this is dead; those of today are not.
    if (kind === 'disabled') await scene.sql("update person set sessions_after = '2000-01-01' where person_id = $1", [idOf(name)]);
    return cookieOfKind(parts[door], idOf(name), kind);
  };
  return {
    scene,
    dataDir,
    store,
    clock,
    parts,
    ask,
    post,
    signIn,
    cookieAt,
    cookieOf: (door, name) => cookieAt(door, name, 'full'),
    close: async () => {
      await Promise.all([parts.portal.close(), parts.console.close()]);
      await scene.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
