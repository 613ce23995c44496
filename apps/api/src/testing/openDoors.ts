import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people, stranger } from '@ice-access/domain/testing';
import { hashPassword } from 'better-auth/crypto';
import type { Hono } from 'hono';
import { addAccounts } from '../account/accounts.ts';
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
  /** Signs in with e-mail and password and gives the cookie. */
  readonly signIn: (door: DoorName, name: string, password?: string) => Promise<Response>;
  readonly cookieOf: (door: DoorName, name: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const emailOf = (name: string): string => `${name}@example.example`.toLowerCase();

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
  }
}

export async function openDoors(): Promise<OpenDoors> {
  const scene = await setScene();
  const dataDir = mkdtempSync(join(tmpdir(), 'ice-access-doors-'));
  const env = readEnv({ DATA_DIR: dataDir, PORTAL_PORT: '4131', CONSOLE_PORT: '4132' });
  const log = makeLog('silent');
  const store = new FileStore(join(dataDir, 'files'));
  await store.open();
  const { agencyUrl, reviewerUrl } = scene.addresses;
  const parts = {
    portal: openDoor({ door: doors.portal, doorEnv: env.portal, databaseUrl: agencyUrl, env, log, router: agencyRouter }),
    console: openDoor({ door: doors.console, doorEnv: env.console, databaseUrl: reviewerUrl, env, log, router: reviewerRouter }),
  };
  await giveAccounts(parts);
  const appOf = (open: OpenDoor): Hono<Seen> => {
    const { database, actorFor } = open;
    const files = fileRoutes({ database, store, actorOf: actorFor, now: () => new Date(), ids: newId, draftOf: draftPdf(database) });
    return createApp({ ...open, files, ready: () => isMigrated(open.authPool, newestMigration(env.root)), pagesFolder: undefined });
  };
  const apps = { portal: appOf(parts.portal), console: appOf(parts.console) };
  const ask: OpenDoors['ask'] = async (door, path, init) => apps[door].request(`${origins[door]}${path}`, init);
  const signIn: OpenDoors['signIn'] = (door, name, password = testPassword) =>
    ask(door, '/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: origins[door] },
      body: JSON.stringify({ email: emailOf(name), password }),
    });
  return {
    scene,
    dataDir,
    store,
    parts,
    ask,
    signIn,
    cookieOf: async (door, name) => (await signIn(door, name)).headers.getSetCookie()[0]?.split(';')[0] ?? '',
    close: async () => {
      await Promise.all([parts.portal.close(), parts.console.close()]);
      await scene.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
