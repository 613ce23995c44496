import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { doors, FileStore, filesFolder, makeLog, openAndListen, readEnv } from '@ice-access/api/bench';
import { type Scene, setScene, standAgreements, standRequests } from '@ice-access/api/testing';
import { copyTemplate, startTestServer } from '@ice-access/testing';
import pg from 'pg';
import { Canaries } from './canaries.ts';
import { Cookies } from './cookies.ts';
import { otherOffice, readers, twinPeople } from './sides.ts';
import { makeTwin } from './twin.ts';

/** Two doors that listen, and behind them two halves of a world in which every text is a canary. */
export interface House {
  readonly owner: pg.Client;
  readonly canaries: Canaries;
  readonly cookies: Cookies;
  readonly addresses: Readonly<Record<keyof typeof doors, string>>;
  readonly close: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const dayMs = 86_400_000;
const ago = (days: number): string => new Date(Date.now() - days * dayMs).toISOString();

/** A case in every phase in the first half, the same once more in the second, and a canary in every text of both. */
async function settle(scene: Scene, owner: pg.Client): Promise<Canaries> {
  const days = { longAgo: ago(200), later: ago(80), now: new Date().toISOString() };
  await standRequests(scene, days);
  await standAgreements(scene, days);
  await makeTwin(owner);
  const canaries = new Canaries(owner);
  await canaries.fill();
  return canaries;
}

/** The stored file of every document holds a canary too. */
async function storeFiles(owner: pg.Client, { store, canaries }: { store: FileStore; canaries: Canaries }): Promise<void> {
  const { rows } = await owner.query<{ id: string; agency_id: string; audience: 'both' | 'agency' | 'ice' }>(
    'select document_id as id, agency_id, audience from document',
  );
  for (const { id, agency_id, audience } of rows) {
    const text = canaries.next(agency_id, 'document, its content', audience);
    await store.keep(await store.receive(Readable.from([text]), id), id);
    await owner.query('update document set bytes = $2 where document_id = $1', [id, text.length]);
  }
}

/** Opens both doors as the program does, behind a proxy that they trust. */
async function listen(env: ReturnType<typeof readEnv>, store: FileStore): Promise<() => Promise<void>> {
  const shared = { env, log: makeLog('error'), store };
  const open = [await openAndListen(doors.portal, env.portal, shared), await openAndListen(doors.console, env.console, shared)];
  return async () => {
    await Promise.all(open.map((one) => one.close()));
  };
}

/** Sets everything up. */
export async function openHouse(): Promise<House> {
  const { server, stop } = await startTestServer();
  const dataDir = mkdtempSync(join(tmpdir(), 'ice-access-isolation-'));
  const database = await copyTemplate(server);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(
    "insert into field_office (key, name, zone, contact) values ($1, 'ZZ Other Office', 'America/Chicago', 'other@zz.example')",
    [otherOffice],
  );
  const scene = await setScene(database, { ...twinPeople, ...Object.fromEntries(readers.map(({ name, actor }) => [name, actor])) });
  const canaries = await settle(scene, owner);
  const [portal, console] = [await freePort(), await freePort()];
  const { agencyUrl, reviewerUrl, workerUrl } = scene.addresses;
  const env = readEnv({
    DATA_DIR: dataDir,
    PORTAL_PORT: String(portal),
    CONSOLE_PORT: String(console),
    AGENCY_DATABASE_URL: agencyUrl,
    REVIEWER_DATABASE_URL: reviewerUrl,
    WORKER_DATABASE_URL: workerUrl,
    TRUST_PROXY: '1',
    TRUSTED_PROXIES: '127.0.0.1',
    LOG_LEVEL: 'error',
  });
  const store = new FileStore(filesFolder(env));
  await store.open();
  await storeFiles(owner, { store, canaries });
  const shut = await listen(env, store);
  const cookies = new Cookies(owner);
  await cookies.begin(readers, dataDir);
  const close = async () => {
    await shut();
    await owner.end();
    await scene.close();
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { owner, canaries, cookies, addresses: { portal: `http://localhost:${portal}`, console: `http://localhost:${console}` }, close };
}
