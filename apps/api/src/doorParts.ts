import { join } from 'node:path';
import { type Database, openDatabase, openPool, roles } from '@ice-access/database';
import type { Actor } from '@ice-access/domain/parties';
import type { AnyRouter } from '@trpc/server';
import type { Pool } from 'pg';
import { type Auth, cookieNameOf, makeAuth } from './account/auth.ts';
import { secretOf } from './account/secret.ts';
import { signedInBy } from './account/session.ts';
import type { Context } from './context.ts';
import type { Door } from './door.ts';
import type { DoorEnv, Env } from './env.ts';
import type { Edge } from './http/seen.ts';
import { newId, newSalt } from './ids.ts';
import type { Log } from './log.ts';
import { openRecorder, type Recorder } from './looking/record.ts';
import { siteOf } from './meta/site.ts';

/** One door with its connections open. */
export interface OpenDoor {
  readonly door: Door;
  readonly edge: Edge;
  readonly database: Database;
  readonly recorder: Recorder;
  readonly authPool: Pool;
  readonly auth: Auth;
  readonly router: AnyRouter;
  readonly contextOf: (headers: Headers, requestId: string) => Promise<Context>;
  readonly actorFor: (headers: Headers) => Promise<Actor | null>;
  readonly close: () => Promise<void>;
}
export interface OpenDoorAsk {
  readonly door: Door;
  readonly doorEnv: DoorEnv;
  readonly databaseUrl: string;
  readonly env: Env;
  readonly log: Log;
  readonly router: AnyRouter;
}

const doorRoles = {
  agency: { door: roles.agencyDoor, auth: roles.agencyAuth },
  ice: { door: roles.reviewerDoor, auth: roles.reviewerAuth },
} as const;

/** Opens one door's connections: its data under the door's role, its sign-in tables under another, both on the door's own login. */
export function openDoor({ door, doorEnv, databaseUrl, env, log, router }: OpenDoorAsk): OpenDoor {
  const edge: Edge = { origins: doorEnv.origins, trustProxy: env.trustProxy, log };
  const database = openDatabase({ url: databaseUrl, role: doorRoles[door.party].door, max: 10 });
  const authPool = openPool({ url: databaseUrl, role: doorRoles[door.party].auth, searchPath: door.authSchema, max: 5 });
  const site = siteOf({ door, database, env });
  const secret = secretOf(env.dataDir, door.name);
  const auth = makeAuth({ door, pool: authPool, secret, edge, ids: newId });

  const session = (headers: Headers) => signedInBy(headers, { door, authPool, secret, cookieName: cookieNameOf(door, edge.origins) });

  async function contextOf(headers: Headers, id: string): Promise<Context> {
    const found = await session(headers);
    return {
      id,
      door: door.party === 'agency' ? 'agency' : 'reviewer',
      actor: found?.actor ?? null,
      person: found === null ? null : { name: found.name, email: found.email },
      database,
      now: () => new Date().toISOString(),
      ids: newId,
      salts: newSalt,
      site,
    };
  }
  const recorder = openRecorder({ url: databaseUrl, role: doorRoles[door.party].door, door: door.name });
  const close = async () => {
    await Promise.all([recorder.close(), database.close(), authPool.end()]);
  };
  return {
    door,
    edge,
    database,
    recorder,
    authPool,
    auth,
    router,
    contextOf,
    actorFor: async (headers) => (await session(headers))?.actor ?? null,
    close,
  };
}

export const filesFolder = (env: Env): string => join(env.dataDir, 'files');
