import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { doors, FileStore, filesFolder, makeLog, openAndListen, readEnv } from '@ice-access/api/bench';
import { type Scene, type Stand, setScene, sparePeople, standAgreements, standOrganisations, standRequests } from '@ice-access/api/testing';
import type { Actor } from '@ice-access/domain/parties';
import { copyTemplate, startTestServer } from '@ice-access/testing';
import pg from 'pg';
import { elsewhere, listedName, players, spares } from './cast.ts';
import { contest } from './contested.ts';
import { Sessions } from './sessions.ts';
import { Trace } from './trace.ts';

/** Two doors that listen, a database of their own, everybody who tries, and a case in every phase. */
export interface Ground {
  readonly scene: Scene;
  readonly owner: pg.Client;
  readonly addresses: Readonly<Record<keyof typeof doors, string>>;
  /** The routes that each door answers. */
  readonly listening: Readonly<Record<keyof typeof doors, readonly string[]>>;
  readonly stands: readonly Stand[];
  readonly sessions: Sessions;
  readonly trace: Trace;
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

/** Everybody who is not of every scene. */
function others(): Readonly<Record<string, Actor>> {
  const strangers = players.filter(({ relation }) => relation !== 'own').map(({ name, actor }) => [name, actor]);
  const named = Object.entries(spares).map(([name, actor]) => [`spare ${name}`, actor]);
  return { ...Object.fromEntries([...strangers, ...named]), ...sparePeople() };
}

async function addOffice(owner: pg.Client): Promise<void> {
  await owner.query(
    "insert into field_office (key, name, zone, contact) values ($1, 'ZZ Other Office', 'America/Chicago', 'other@zz.example')",
    [elsewhere],
  );
}

/** Every document of the cases has a file of one byte, as its row says. */
async function fileDocuments(owner: pg.Client, store: FileStore): Promise<void> {
  const { rows } = await owner.query<{ id: string }>('select document_id as id from document');
  for (const { id } of rows) await store.keep(await store.receive(Readable.from(Buffer.from('x')), id), id);
}

const list = 'b'.repeat(64);

/** A name of a published list that waits for somebody to say which agency it means. */
async function listName(owner: pg.Client): Promise<void> {
  await owner.query(
    `insert into list_import (sha256, file_name, kind, as_of, listed_at, counts)
     values ($1, 'list.xlsx', 'participating', '2026-01-01', '2026-01-01T08:00', '{}')`,
    [list],
  );
  await owner.query(
    `insert into listed_agreement (key, agency_key, kind, state, agency, model, signed_raw, moa, addendum, match, decided, standing,
       first_listed_on, last_listed_on, last_listed_at, last_listed_in)
     values ('one', $2, 'participating', 'ZZ', 'Fairview Sheriff', 'taskForce', '', '{}', '{}', '{"outcome":"toReview","candidates":[]}', false,
       'listed', '2026-01-01', '2026-01-01', '2026-01-01T08:00', $1)`,
    [list, listedName],
  );
}

/** Opens both doors as the program does, behind a proxy that they trust. */
async function listen(dataDir: string, scene: Scene, owner: pg.Client): Promise<Pick<Ground, 'addresses' | 'listening' | 'close'>> {
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
    // What a demonstration makes easier is no part of this: an official site has none.
    OFFICIAL: '1',
    OFFICIAL_NAME: 'A fictional site',
    OFFICIAL_CONTACT: 'office@zz.example',
    LOG_LEVEL: 'error',
  });
  const log = makeLog('error');
  const store = new FileStore(filesFolder(env));
  await store.open();
  await fileDocuments(owner, store);
  const shared = { env, log, store };
  const open = [await openAndListen(doors.portal, env.portal, shared), await openAndListen(doors.console, env.console, shared)];
  return {
    listening: { portal: open[0]?.routes ?? [], console: open[1]?.routes ?? [] },
    addresses: { portal: `http://localhost:${portal}`, console: `http://localhost:${console}` },
    close: async () => {
      await Promise.all(open.map((one) => one.close()));
    },
  };
}

/** Sets everything up. */
export async function openGround(say: (sentence: string) => void): Promise<Ground> {
  const { server, stop } = await startTestServer();
  const dataDir = mkdtempSync(join(tmpdir(), 'ice-access-authority-'));
  const database = await copyTemplate(server);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await addOffice(owner);
  const scene = await setScene(database, others());
  await listName(owner);
  const days = { longAgo: ago(200), later: ago(80), now: new Date().toISOString() };
  const requests = await contest(owner, await standRequests(scene, days));
  const stands = [...requests, ...(await standAgreements(scene, days)), ...(await standOrganisations(scene))];
  say(`${stands.length} cases stand in ${new Set(stands.map(({ about, phase }) => `${about} ${phase}`)).size} phases.`);
  const house = await listen(dataDir, scene, owner);
  const sessions = new Sessions(owner, dataDir);
  await sessions.begin(players);
  const trace = new Trace(owner);
  await trace.begin();
  const close = async () => {
    await house.close();
    await owner.end();
    await scene.close();
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { scene, owner, addresses: house.addresses, listening: house.listening, stands, sessions, trace, close };
}
