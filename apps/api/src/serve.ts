import { join } from 'node:path';
import { openDatabase, roles } from '@ice-access/database';
import { keepForgetting } from './account/forgetSessions.ts';
import { createApp } from './app.ts';
import { mustBeSound } from './assessment/soundEditions.ts';
import { refuseLeftDemonstration } from './demonstration/guard.ts';
import { draftPdf } from './document/draft.ts';
import { fileRoutes } from './document/files.ts';
import { FileStore } from './document/store.ts';
import { type Door, doors } from './door.ts';
import { filesFolder, openDoor } from './doorParts.ts';
import { agencyRouter } from './doors/agencyRouter.ts';
import { reviewerRouter } from './doors/reviewerRouter.ts';
import { type DoorEnv, type Env, readEnv } from './env.ts';
import { listenTo } from './http/listen.ts';
import { isBuilt } from './http/pages.ts';
import { newId } from './ids.ts';
import { type Log, makeLog } from './log.ts';
import { isMigrated, newestMigration } from './migrated.ts';
import { startWorker } from './worker.ts';

const graceMs = 10_000;

function needUrl(url: string | undefined, name: string): string {
  if (url !== undefined) return url;
  throw new Error(`${name} is not set. Start the program with "npm start", or set the address that "access migrate" made for this login.`);
}

function cannotListen(error: Error, door: Door, { port, host }: DoorEnv): Error {
  const name = `${door.name.toUpperCase()}_PORT`;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new Error(`Port ${port} is in use. Stop what listens there, or set ${name} to another port.`);
  if (code === 'EACCES') return new Error(`Port ${port} may not be opened by this user. Set ${name} to a port above 1023.`);
  return new Error(`The ${door.name} cannot listen on ${host}:${port} (${String(code)}). Check HOST and ${name}.`);
}

interface Shared {
  readonly env: Env;
  readonly log: Log;
  readonly store: FileStore;
}

/** A door that listens. */
interface Listening {
  /** Every route that it answers, as `METHOD /path`; what stands in front of all of them is left out. */
  readonly routes: readonly string[];
  readonly close: () => Promise<void>;
}

/** One door, listening. */
export async function openAndListen(door: Door, doorEnv: DoorEnv, { env, log, store }: Shared): Promise<Listening> {
  const urlName = door.name === 'portal' ? 'AGENCY_DATABASE_URL' : 'REVIEWER_DATABASE_URL';
  const router = door.name === 'portal' ? agencyRouter : reviewerRouter;
  const databaseUrl = needUrl(doorEnv.databaseUrl, urlName);
  const open = openDoor({
    door,
    doorEnv,
    databaseUrl,
    env,
    log: log.child({ door: door.name }),
    router,
  });
  const { production, dataDir } = env;
  await refuseLeftDemonstration(open.authPool, { production, dataDir, databaseUrl });
  const folder = join(env.root, 'apps', door.name, 'dist');
  const files = fileRoutes({
    database: open.database,
    store,
    actorOf: open.actorFor,
    now: () => new Date(),
    ids: newId,
    draftOf: draftPdf(open.database),
  });
  const newest = newestMigration(env.root);
  const app = createApp({
    ...open,
    files,
    ready: () => isMigrated(open.authPool, newest),
    pagesFolder: isBuilt(folder) ? folder : undefined,
  });
  const server = await listenTo(app.fetch, doorEnv).catch((error: Error) => {
    throw cannotListen(error, door, doorEnv);
  });
  log.info({ door: door.name, port: doorEnv.port }, 'listening');
  const stopForgetting = keepForgetting(open.authPool);
  const close = async () => {
    stopForgetting();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      // A browser keeps its connection open; idle ones end at once, busy ones get a while.
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), graceMs).unref();
    });
    await open.close();
  };
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
    .map(({ method, path }) => `${method} ${path}`);
  return { routes: [...new Set(routes)], close };
}

/** Serves both doors and does the jobs until somebody says stop. */
export async function serve(): Promise<void> {
  mustBeSound();
  const env = readEnv();
  const log = makeLog(env.logLevel);
  const store = new FileStore(filesFolder(env));
  await store.open();
  const shared = { env, log, store };
  const worker = await startWorker({
    ...shared,
    database: openDatabase({ url: needUrl(env.workerDatabaseUrl, 'WORKER_DATABASE_URL'), role: roles.worker, max: 4 }),
  });
  const open = [await openAndListen(doors.portal, env.portal, shared), await openAndListen(doors.console, env.console, shared)];
  process.stdout.write(`${JSON.stringify({ listening: { portal: env.portal.port, console: env.console.port } })}\n`);

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    await Promise.allSettled(open.map(({ close }) => close()));
    await worker.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
}
