import { randomUUID } from 'node:crypto';
import { centralPerson } from '../build/cast.ts';
import { asOwner, type BenchDatabase, benchDir } from '../database/open.ts';
import { signIn } from '../database/sessions.ts';
import type { Ask } from './client.ts';

export interface Pair {
  readonly ours: readonly Ask[];
  readonly bare: readonly Ask[];
}
/** What is measured, and at which door. */
export interface Scenario {
  readonly name: 'list' | 'listFar' | 'read' | 'lookUp' | 'submit';
  readonly says: string;
  readonly door: 'portal' | 'console';
  /** The same questions to both, as many as are asked for. */
  pair(count: number): Pair;
}

export const query = (procedure: string, input: object): string =>
  `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify({ json: input }))}`;

const lookUps = [
  'lubbock',
  'county sheriff tx',
  'san',
  'orange county',
  'police springfield',
  'university police ca',
  'tx2',
  'new haven',
  'lake city fl',
  'state patrol',
];

const repeat = <One>(list: readonly One[], count: number): readonly One[] =>
  Array.from({ length: count }, (_, at) => list[at % list.length]).filter((one) => one !== undefined);
const gets = (cookie: string, paths: readonly string[], count: number): readonly Ask[] =>
  repeat(paths, count).map((path) => ({ method: 'GET', path, cookie }));

/** What a reviewer reads: lists, cases, the register. */
export function readScenarios(database: BenchDatabase): Promise<readonly Scenario[]> {
  return asOwner(database.ownerUrl, async (client) => {
    const cookie = await signIn(client, { dataDir: benchDir, door: 'console', person: centralPerson('programOffice') });
    const far = await client.query<{ key: string; id: string }>(
      `select to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as key, request_id as id from request
       where phase not in ('draft', 'discarded') order by updated_at, request_id offset 30 limit 20`,
    );
    const cases = await client.query<{ id: string }>(
      `select request_id as id from request where phase not in ('draft', 'discarded') and content_version > 0 order by md5(request_id::text) limit 200`,
    );
    const ids = cases.rows.map(({ id }) => id);
    const base64 = (value: readonly string[]) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const input = { sort: 'updated', limit: 25 };
    const of = (name: Scenario['name'], says: string, { ours, bare }: { ours: readonly string[]; bare: readonly string[] }): Scenario => ({
      name,
      says,
      door: 'console',
      pair: (count) => ({ ours: gets(cookie, ours, count), bare: gets(cookie, bare, count) }),
    });
    return [
      of('list', 'list 25 with total', { ours: [query('request.list', input)], bare: ['/requests'] }),
      of('listFar', 'list 25 by cursor, far end', {
        ours: far.rows.map(({ key, id }) => query('request.list', { ...input, cursor: base64([key, id, 'on']) })),
        bare: far.rows.map(({ key, id }) => `/requests?cursor=${base64([key, id])}`),
      }),
      of('read', 'read one case', {
        ours: ids.map((id) => query('request.get', { requestId: id })),
        bare: ids.map((id) => `/requests/${id}`),
      }),
      of('lookUp', 'look up in the register', {
        ours: lookUps.map((q) => query('agency.lookUp', { q })),
        bare: lookUps.map((q) => `/agencies?q=${encodeURIComponent(q)}`),
      }),
    ];
  });
}

/** Drafts that wait to be sent, each with the cookie of its agency's official. Each can be sent once. */
export class Drafts implements Scenario {
  readonly name = 'submit';
  readonly says = 'send a request';
  readonly door = 'portal';
  readonly #drafts: { readonly requestId: string; readonly cookie: string }[];
  readonly #digest: string;

  constructor(drafts: readonly { requestId: string; cookie: string }[], digest: string) {
    this.#drafts = [...drafts];
    this.#digest = digest;
  }

  pair(count: number): Pair {
    const take = () => this.#drafts.splice(0, count);
    return {
      ours: take().map(({ requestId, cookie }) => {
        const data = { submissionId: randomUUID(), digest: this.#digest };
        const json = { requestId, expectedVersion: 1, key: randomUUID(), data };
        return { method: 'POST', path: '/trpc/request.submitRequest', cookie, body: JSON.stringify({ json }) };
      }),
      bare: take().map(({ requestId, cookie }) => ({
        method: 'POST',
        path: '/submit',
        cookie,
        body: JSON.stringify({ requestId, expectedVersion: 1 }),
      })),
    };
  }
}
