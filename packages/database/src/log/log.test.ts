import { randomUUID } from 'node:crypto';
import { genesis } from '@ice-access/ledger';
import { type Addresses, freshDatabase } from '@ice-access/testing';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  alteredTexts,
  appendEvents,
  claimKey,
  type Database,
  eraseText,
  forgetKeys,
  keepAnswer,
  nextReference,
  openDatabase,
  readStream,
  readTexts,
  roles,
  StreamMoved,
  storeTexts,
  verifyDatabase,
} from '../index.ts';

let addresses: Addresses;
let admin: pg.Client;
let agencyDoor: Database;
let reviewerDoor: Database;
let worker: Database;
const agencyId = randomUUID();
const other = randomUUID();
const agencyPerson = { person: randomUUID(), agencyId };
const icePerson = { person: randomUUID(), agencyId: null };

beforeAll(async () => {
  addresses = await freshDatabase();
  admin = new pg.Client({ connectionString: addresses.ownerUrl });
  await admin.connect();
  agencyDoor = openDatabase({ url: addresses.agencyUrl, role: roles.agencyDoor });
  reviewerDoor = openDatabase({ url: addresses.reviewerUrl, role: roles.reviewerDoor });
  worker = openDatabase({ url: addresses.workerUrl, role: roles.worker });
  for (const [id, ori] of [
    [agencyId, 'ZZ0000001'],
    [other, 'ZZ0000002'],
  ])
    await admin.query("insert into agency (agency_id, ori, name, display_name, state, type) values ($1, $2, 'A', 'A', 'ZZ', 'City')", [
      id,
      ori,
    ]);
});
afterAll(async () => {
  await Promise.all([agencyDoor.close(), reviewerDoor.close(), worker.close(), admin.end()]);
  await addresses.drop();
});

const fact = (type: string, data: object = {}) => ({
  type,
  data,
  at: '2026-11-24T16:00:00.000Z',
  on: '2026-11-24',
  by: { person: agencyPerson.person, role: 'agency.official' },
});
const write = (stream: string, facts: readonly ReturnType<typeof fact>[], head = genesis, of = agencyId) =>
  agencyDoor.asActor({ ...agencyPerson, agencyId: of }, (tx) => appendEvents(tx, { stream, agencyId: of, head, schemaVersion: 1, facts }));
async function rowFor(requestId: string, version: number, of = agencyId) {
  await admin.query(
    `insert into request (request_id, reference, version, phase, agency_id, agency_name, state, county, components, liaisons, waiting_on, next_step, paper, opened_at, updated_at)
     values ($1, $2, $3, 'draft', $4, 'A', 'ZZ', '', '{}', '{}', 'agency', 'agencySends', false, now(), now())`,
    [requestId, `R-${requestId.slice(0, 8)}`, version, of],
  );
}

describe('the log', () => {
  test('what was appended reads back, linked from the first event on', async () => {
    const stream = `request/${randomUUID()}`;
    const head = await write(stream, [fact('Opened', { b: 1, a: 'é😀' }), fact('Sent')]);
    const links = await reviewerDoor.reading(icePerson, (tx) => readStream(tx, stream));
    expect(links.map(({ type, sequence, data }) => [type, sequence, data])).toEqual([
      ['Opened', 1, '{"a":"é😀","b":1}'],
      ['Sent', 2, '{}'],
    ]);
    expect(links.at(-1)?.hash).toBe(head.hash);
    expect(links[0]?.at).toBe('2026-11-24T16:00:00.000Z');
  });

  test('of two who append at one place, the second is refused and leaves nothing', async () => {
    const stream = `request/${randomUUID()}`;
    const head = await write(stream, [fact('Opened')]);
    await write(stream, [fact('First')], head);
    await expect(write(stream, [fact('Second')], head)).rejects.toBeInstanceOf(StreamMoved);
    const links = await reviewerDoor.reading(icePerson, (tx) => readStream(tx, stream));
    expect(links.map(({ type }) => type)).toEqual(['Opened', 'First']);
    const { rows } = await admin.query('select sequence from stream_head where stream = $1', [stream]);
    expect(rows).toEqual([{ sequence: 2 }]);
  });

  test.each(["update event set type = 'x'", 'delete from event', 'truncate event', "update event set type = 'x' where false"])(
    'refuses: %s, to doors, worker and superuser',
    async (statement) => {
      await write(`request/${randomUUID()}`, [fact('Opened')]);
      for (const [database, scope] of [
        [agencyDoor, agencyPerson],
        [reviewerDoor, icePerson],
        [worker, icePerson],
      ] as const)
        await expect(database.asActor(scope, (tx) => tx.$client.query(statement))).rejects.toThrow(/permission denied|log is final/);
      await expect(admin.query(statement)).rejects.toThrow('The log is final');
    },
  );

  test('refuses even with triggers of replication switched off', async () => {
    await expect(
      (async () => {
        await admin.query('begin; set local session_replication_role = replica');
        await admin.query('delete from event');
      })(),
    ).rejects.toThrow('The log is final');
    await admin.query('rollback');
  });
});

describe('who sees which rows', () => {
  const mine = randomUUID();
  const theirs = randomUUID();
  const texts = ['both', 'agency', 'ice'].map((audience) => ({
    textId: randomUUID(),
    salt: 'ab'.repeat(16),
    text: audience,
    audience: audience as 'both',
  }));
  beforeAll(async () => {
    await write(`request/${mine}`, [fact('Opened')]);
    await write(`request/${theirs}`, [fact('Opened')], genesis, other);
    await rowFor(mine, 1);
    await rowFor(theirs, 1, other);
    await worker.asActor(icePerson, (tx) =>
      storeTexts(tx, texts, { stream: `request/${mine}`, agencyId, by: icePerson.person, at: '2026-11-24T16:00:00.000Z' }),
    );
  });
  const seen = (database: Database, scope: typeof icePerson | typeof agencyPerson, table: string, key: string) =>
    database.reading(
      scope,
      async (tx) =>
        (
          await tx.$client.query(`select ${key} as key from ${table} where ${key} = any($1)`, [
            [mine, theirs].flatMap((id) => (key === 'stream' ? [`request/${id}`] : [id])),
          ])
        ).rows.length,
    );

  test.each([
    ['event', 'stream'],
    ['stream_head', 'stream'],
    ['request', 'request_id'],
  ])('an agency sees its own rows of %s only; ICE and the worker see all', async (table, key) => {
    expect(await seen(agencyDoor, agencyPerson, table, key)).toBe(1);
    expect(await seen(reviewerDoor, icePerson, table, key)).toBe(2);
    expect(await seen(worker, icePerson, table, key)).toBe(2);
    expect(await seen(agencyDoor, { person: agencyPerson.person, agencyId: null } as never, table, key)).toBe(0);
  });

  test('an agency cannot write a row of another one', async () => {
    await expect(write(`request/${randomUUID()}`, [fact('Opened')], genesis, agencyId)).resolves.toBeDefined();
    await expect(
      agencyDoor.asActor(agencyPerson, (tx) =>
        appendEvents(tx, { stream: `request/${randomUUID()}`, agencyId: other, head: genesis, schemaVersion: 1, facts: [fact('Opened')] }),
      ),
    ).rejects.toThrow('row-level security');
    const { rowCount } = await agencyDoor.asActor(agencyPerson, (tx) =>
      tx.$client.query("update request set phase = 'x' where request_id = $1", [theirs]),
    );
    expect(rowCount).toBe(0);
  });

  test('a text reaches the side it was written for', async () => {
    const ids = texts.map(({ textId }) => textId);
    const words = async (database: Database, scope: { person: string; agencyId: string | null }) =>
      Object.values(await database.reading(scope, (tx) => readTexts(tx, ids)))
        .map((one) => ('text' in one ? one.text : ''))
        .toSorted();
    expect(await words(agencyDoor, agencyPerson)).toEqual(['agency', 'both']);
    expect(await words(reviewerDoor, icePerson)).toEqual(['both', 'ice']);
  });

  test('each side reads its own draft answers only', async () => {
    for (const side of ['agency', 'ice'])
      await admin.query(
        "insert into answer (request_id, question_id, section_id, side, agency_id, answer, version, by_person, at) values ($1, $2, 's', $2, $3, '{}', 1, $4, now())",
        [mine, side, agencyId, icePerson.person],
      );
    const read = async (database: Database, scope: { person: string; agencyId: string | null }) =>
      (
        await database.reading(scope, (tx) => tx.$client.query<{ side: string }>('select side from answer where request_id = $1', [mine]))
      ).rows.map(({ side }) => side);
    expect(await read(agencyDoor, agencyPerson)).toEqual(['agency']);
    expect(await read(reviewerDoor, icePerson)).toEqual(['ice']);
  });
});

describe('the walls between logins', () => {
  const as = async (url: string, ...statements: string[]) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  test('a login can do nothing before it takes a role', async () => {
    for (const url of [addresses.agencyUrl, addresses.reviewerUrl, addresses.workerUrl, addresses.publicUrl])
      await expect(as(url, 'select 1 from request')).rejects.toThrow('permission denied');
  });
  test('no login can take a role of another door', async () => {
    const own: Record<string, readonly string[]> = {
      agencyUrl: [roles.agencyDoor, roles.agencyAuth],
      reviewerUrl: [roles.reviewerDoor, roles.fieldDoor, roles.reviewerAuth],
      workerUrl: [roles.worker],
      publicUrl: [roles.publicPages],
    };
    for (const [name, mine] of Object.entries(own))
      for (const role of Object.values(roles)) {
        const attempt = as(Reflect.get(addresses, name), `set role ${role}`);
        if (mine.includes(role)) await expect(attempt).resolves.toBeUndefined();
        else await expect(attempt).rejects.toThrow('permission denied');
      }
  });
  test('the doors cannot read each other’s sign-in tables, nor their own under the door’s role', async () => {
    await expect(as(addresses.agencyUrl, `set role ${roles.agencyAuth}`, 'select 1 from auth_reviewer.account')).rejects.toThrow(
      'permission denied',
    );
    await expect(as(addresses.agencyUrl, `set role ${roles.agencyDoor}`, 'select 1 from auth_agency.account')).rejects.toThrow(
      'permission denied',
    );
    await expect(as(addresses.reviewerUrl, `set role ${roles.reviewerAuth}`, 'insert into auth_agency.session values (1)')).rejects.toThrow(
      'permission denied',
    );
    await expect(as(addresses.agencyUrl, `set role ${roles.agencyAuth}`, 'select 1 from auth_agency.account')).resolves.toBeUndefined();
  });
  test('no login owns a table, creates one, or reaches the job queue but the worker', async () => {
    const { rows } = await admin.query(
      "select count(*)::int as n from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'access\\_%'",
    );
    expect(rows).toEqual([{ n: 0 }]);
    await expect(as(addresses.workerUrl, `set role ${roles.worker}`, 'create table public.x (a int)')).rejects.toThrow('permission denied');
    await expect(as(addresses.workerUrl, `set role ${roles.worker}`, 'select 1 from pgboss.job')).resolves.toBeUndefined();
    await expect(as(addresses.agencyUrl, `set role ${roles.agencyDoor}`, 'select 1 from pgboss.job')).rejects.toThrow('permission denied');
  });
  test('an actor who is no UUID never reaches the statement', async () => {
    await expect(agencyDoor.asActor({ person: "x'; drop table event; --", agencyId: null }, async () => 1)).rejects.toThrow(
      'named by a UUID',
    );
  });
});

describe('keys and references', () => {
  const claim = () => ({ actor: icePerson.person, command: 'X', key: randomUUID(), payloadHash: 'a', at: '2026-11-24T16:00:00.000Z' });
  test('a key answers once it was kept, and knows another payload', async () => {
    const one = claim();
    await reviewerDoor.asActor(icePerson, async (tx) => {
      expect(await claimKey(tx, one)).toEqual({ is: 'new' });
      await keepAnswer(tx, one, { version: 3 });
    });
    await reviewerDoor.asActor(icePerson, async (tx) => {
      expect(await claimKey(tx, one)).toEqual({ is: 'repeated', answer: { version: 3 } });
      expect(await claimKey(tx, { ...one, payloadHash: 'b' })).toEqual({ is: 'otherPayload' });
    });
  });
  test('keys are forgotten after thirty days', async () => {
    const one = claim();
    await reviewerDoor.asActor(icePerson, (tx) => claimKey(tx, one));
    expect(await worker.asActor(icePerson, (tx) => forgetKeys(tx, '2026-12-24T15:00:00.000Z'))).toBe(0);
    expect(await worker.asActor(icePerson, (tx) => forgetKeys(tx, '2026-12-25T17:00:00.000Z'))).toBeGreaterThan(0);
  });
  test('references count within a year', async () => {
    const take = (year: number) => reviewerDoor.asActor(icePerson, (tx) => nextReference(tx, 'A', year));
    expect([await take(2025), await take(2025), await take(2026)]).toEqual(['A-2025-0001', 'A-2025-0002', 'A-2026-0001']);
  });
});

describe('erasing a text', () => {
  const text = { textId: randomUUID(), salt: 'cd'.repeat(16), text: 'A name.', audience: 'both' as const };
  beforeEach(async () => {
    await admin.query('delete from typed_text');
    await agencyDoor.asActor(agencyPerson, (tx) =>
      storeTexts(tx, [text], { stream: 'request/x', agencyId, by: agencyPerson.person, at: '2026-11-24T16:00:00.000Z' }),
    );
  });
  test('only the worker may; afterwards the reader learns when and under what', async () => {
    const erase = (database: Database) =>
      database.asActor(icePerson, (tx) => eraseText(tx, { textId: text.textId, on: '2026-11-24', under: 'Records schedule 4' }));
    await expect(erase(reviewerDoor)).rejects.toMatchObject({ cause: { message: 'permission denied for table typed_text' } });
    expect(await erase(worker)).toBe(true);
    expect(await erase(worker)).toBe(false);
    const read = await agencyDoor.reading(agencyPerson, (tx) => readTexts(tx, [text.textId]));
    expect(read).toEqual({ [text.textId]: { erasedOn: '2026-11-24', under: 'Records schedule 4' } });
  });
  test('words that were changed are found; erased ones are not', async () => {
    const altered = () => worker.reading(icePerson, (tx) => alteredTexts(tx));
    expect(await altered()).toEqual([]);
    await admin.query("update typed_text set text = 'Another name.'");
    expect(await altered()).toEqual([text.textId]);
  });
});

describe('verify', () => {
  test('a whole log has nothing broken, and a row without events is found', async () => {
    await admin.query(
      'alter table event disable trigger log_is_final; truncate event; delete from stream_head; delete from answer; delete from request; alter table event enable always trigger log_is_final',
    );
    const id = randomUUID();
    await write(`request/${id}`, [fact('Opened'), fact('Sent')]);
    await rowFor(id, 2);
    const verify = () => worker.reading(icePerson, (tx) => verifyDatabase(tx));
    expect(await verify()).toEqual({ chains: 1, links: 2, broken: [] });
    const lost = randomUUID();
    await rowFor(lost, 1);
    expect((await verify()).broken).toEqual([{ stream: `request/${lost}`, sequence: 0, why: 'eventsMissing' }]);
  });
});
