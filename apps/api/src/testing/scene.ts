import { randomBytes, randomUUID } from 'node:crypto';
import { type Database, openDatabase, roles } from '@ice-access/database';
import { type Actor, sessionEnds, usualSessionLimits } from '@ice-access/domain/parties';
import { fairview, lakeland, otherPeople, people, stranger, zzOffice } from '@ice-access/domain/testing';
import { type Addresses, freshDatabase } from '@ice-access/testing';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import pg from 'pg';
import superjson from 'superjson';
import type { SessionSeen } from '../account/session.ts';
import type { Context } from '../context.ts';
import { agencyRouter } from '../doors/agencyRouter.ts';
import { reviewerRouter } from '../doors/reviewerRouter.ts';
import { seat } from './seat.ts';

/** What came back over the wire. */
export interface Wire<Data> {
  readonly status: number;
  readonly data: Data;
  /** The refusal, where there is one. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it names
  readonly refused: any;
}

/** Two agencies, one field office and everybody whom a case needs, on a database of one's own. */
export interface Scene {
  readonly addresses: Addresses;
  readonly agencyDoor: Database;
  readonly reviewerDoor: Database;
  readonly worker: Database;
  /** The clock of both doors; tests move it. */
  now: string;
  /** The edition that requests opened from now on get; the current one while nothing is said. */
  edition: string | undefined;
  /** Calls a procedure at the door of the actor's party, through HTTP. */
  // biome-ignore lint/suspicious/noExplicitAny: the answer's shape is the test's business
  call<Data = any>(actor: Actor | null, path: string, input?: object, door?: 'agency' | 'reviewer'): Promise<Wire<Data>>;
  /** The same as a query, whatever the procedure's name. */
  // biome-ignore lint/suspicious/noExplicitAny: the answer's shape is the test's business
  ask<Data = any>(actor: Actor | null, path: string, input?: object, door?: 'agency' | 'reviewer'): Promise<Wire<Data>>;
  /** Runs SQL as superuser. */
  // biome-ignore lint/suspicious/noExplicitAny: rows of any table
  sql(text: string, values?: readonly unknown[]): Promise<any[]>;
  close(): Promise<void>;
}

/** A session with both factors shown at this moment. */
const wholeSession = (now: string): SessionSeen => ({
  id: 'test-session',
  method: 'totp',
  strength: 'full',
  signedInAt: now,
  provedAt: now,
  lastSeenAt: now,
  ...sessionEnds({ signedInAt: now, lastSeenAt: now }, usualSessionLimits),
});

const everybody = Object.entries({ ...people, ...otherPeople, stranger });
/** Name and address, as the scene seats everybody. */
function calledIn({ person }: Actor): { readonly name: string; readonly email: string } {
  const name = everybody.find(([, one]) => one.person === person)?.[0] ?? '';
  return { name, email: `${name}@example.example` };
}

const queries =
  /\.(get|fit|offered|corrections|list|listed|reviewList|lookUp|people|conflicts|history|here|mayDo|look|timeline|counts|load|setTimes|threads)$/;

async function fill(owner: pg.Client, more: Readonly<Record<string, Actor>>): Promise<void> {
  await owner.query(
    "insert into field_office (key, name, zone, contact) values ($1, 'ZZ Field Office', 'America/Chicago', 'office@zz.example')",
    [zzOffice],
  );
  for (const [agencyId, name, ori] of [
    [fairview, 'Fairview County Sheriff', 'ZZ0010000'],
    [lakeland, 'Lakeland Police', 'ZZ0020000'],
  ])
    await owner.query(
      `insert into agency (agency_id, ori, name, display_name, counties, state, type, officers, field_office)
       values ($1, $2, $3, $3, '{FAIRVIEW}', 'ZZ', 'County', 60, $4)`,
      [agencyId, ori, name, zzOffice],
    );
  await seat(owner, { ...people, ...otherPeople, stranger, ...more });
}

/** Sets the scene, on the database that is named or on a fresh one; with more people where a test needs them. */
export async function setScene(named?: Addresses, more: Readonly<Record<string, Actor>> = {}): Promise<Scene> {
  const addresses = named ?? (await freshDatabase());
  const owner = new pg.Client({ connectionString: addresses.ownerUrl });
  await owner.connect();
  await fill(owner, more);
  const agencyDoor = openDatabase({ url: addresses.agencyUrl, role: roles.agencyDoor });
  const reviewerDoor = openDatabase({ url: addresses.reviewerUrl, role: roles.reviewerDoor });
  const worker = openDatabase({ url: addresses.workerUrl, role: roles.worker });

  interface Sent {
    readonly actor: Actor | null;
    readonly path: string;
    readonly input: object | undefined;
    readonly door: 'agency' | 'reviewer' | undefined;
  }
  async function over(method: 'GET' | 'POST', { actor, path, input, door = actor?.party === 'agency' ? 'agency' : 'reviewer' }: Sent) {
    const context: Context = {
      id: 'test-id',
      door,
      actor,
      person: actor === null ? null : { id: actor.person, party: actor.party, isDormant: false, ...calledIn(actor) },
      session: actor === null ? null : wholeSession(scene.now),
      database: door === 'agency' ? agencyDoor : reviewerDoor,
      now: () => scene.now,
      edition: scene.edition,
      ids: randomUUID,
      invitations: { origins: { agency: 'http://portal.example', ice: 'http://console.example' }, mails: false },
      site: { product: 'ICE ACCESS', door: door === 'agency' ? 'portal' : 'console', official: null, demonstration: async () => null },
      salts: () => randomBytes(16).toString('hex'),
    };
    const body = JSON.stringify(superjson.serialize(input));
    const url = `http://test/trpc/${path}`;
    const req =
      method === 'GET'
        ? new Request(`${url}?input=${encodeURIComponent(body)}`)
        : new Request(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    const response = await fetchRequestHandler({
      endpoint: '/trpc',
      req,
      router: door === 'agency' ? agencyRouter : reviewerRouter,
      createContext: () => context,
      onError: ({ error }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR') console.error(error.cause ?? error);
      },
    });
    // biome-ignore lint/suspicious/noExplicitAny: the wire's own form
    const json: any = await response.json();
    const failed = json.error === undefined ? undefined : superjson.deserialize<{ data: { refused: unknown } }>(json.error);
    return {
      status: response.status,
      // biome-ignore lint/suspicious/noExplicitAny: the test knows what it asked for
      data: json.result === undefined ? undefined : superjson.deserialize<any>(json.result.data),
      refused: failed?.data.refused,
    };
  }

  const scene: Scene = {
    addresses,
    agencyDoor,
    reviewerDoor,
    worker,
    now: '2026-11-24T16:00:00.000Z',
    edition: undefined,
    call: (actor, path, input, door) => over(queries.test(path) ? 'GET' : 'POST', { actor, path, input, door }),
    ask: (actor, path, input, door) => over('GET', { actor, path, input, door }),
    async sql(text, values = []) {
      return (await owner.query(text, [...values])).rows;
    },
    async close() {
      await Promise.all([agencyDoor.close(), reviewerDoor.close(), worker.close(), owner.end()]);
      await addresses.drop();
    },
  };
  return scene;
}
