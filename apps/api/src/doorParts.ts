import { join } from 'node:path';
import { type Database, openDatabase, openPool, roles } from '@ice-access/database';
import type { Actor } from '@ice-access/domain/parties';
import type { AnyRouter } from '@trpc/server';
import type { Pool } from 'pg';
import { demonstration } from '#demonstration';
import { type Auth, cookieNameOf, makeAuth } from './account/auth.ts';
import type { AccountDesk } from './account/desk.ts';
import { secretOf } from './account/secret.ts';
import { type SessionParts, signedInBy } from './account/session.ts';
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
  readonly account: AccountDesk;
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
  /** The clock of sessions and commands; the world's own where none is handed in. */
  readonly clock?: () => Date;
}

const doorRoles = {
  agency: { door: roles.agencyDoor, auth: roles.agencyAuth },
  ice: { door: roles.reviewerDoor, auth: roles.reviewerAuth },
} as const;

/** Opens one door's connections: its data under the door's role, its sign-in tables under another, both on the door's own login. */
export function openDoor({ door, doorEnv, databaseUrl, env, log, router, clock = () => new Date() }: OpenDoorAsk): OpenDoor {
  const edge: Edge = { origins: doorEnv.origins, trustProxy: env.trustProxy, log };
  const database = openDatabase({ url: databaseUrl, role: doorRoles[door.party].door, max: 10 });
  const authPool = openPool({ url: databaseUrl, role: doorRoles[door.party].auth, searchPath: door.authSchema, max: 5 });
  const site = siteOf({ door, database, env });
  const secret = secretOf(env.dataDir, door.name);
  const auth = makeAuth({ door, pool: authPool, secret, edge, ids: newId, clock, limits: env.signIn.limits });
  const isDemonstration = async () => (await site.demonstration()) !== null;
  const parts: SessionParts = {
    door,
    authPool,
    secret,
    cookieName: cookieNameOf(door, edge.origins),
    clock,
    limits: env.signIn.limits,
    // A reviewer's key cannot be phished; a demonstration has to be tried out by whoever comes.
    passkeyNeeded: async () => door.party === 'ice' && !env.signIn.reviewerTotp && !(await isDemonstration()),
  };
  const account: AccountDesk = {
    ...parts,
    pool: authPool,
    edge,
    auth,
    ids: newId,
    oidc: door.party === 'ice' ? env.signIn.consoleOidc : undefined,
    isDemonstration,
    demonstrationRoutes: demonstration.routes,
    sessionIn: (headers, how) => signedInBy(headers, parts, how),
  };

  const invitations = {
    origins: { agency: env.portal.origins[0] ?? '', ice: env.console.origins[0] ?? '' },
    mails: env.smtpUrl !== undefined,
  };

  async function contextOf(headers: Headers, id: string): Promise<Context> {
    // What a page asks by itself while nobody touches it does not count as use: an unattended page would never end.
    const found = await account.sessionIn(headers, { touch: !headers.has('x-unattended') });
    return {
      id,
      door: door.party === 'agency' ? 'agency' : 'reviewer',
      actor: found?.actor ?? null,
      person: found?.person ?? null,
      session: found?.session ?? null,
      account,
      invitations,
      database,
      now: () => clock().toISOString(),
      ids: newId,
      salts: newSalt,
      targets: env.targets,
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
    account,
    actorFor: async (headers) => (await account.sessionIn(headers))?.actor ?? null,
    close,
  };
}

export const filesFolder = (env: Env): string => join(env.dataDir, 'files');
