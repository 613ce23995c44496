import { randomUUID } from 'node:crypto';
import { type Addresses, freshDatabase } from '@ice-access/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase, roles, type Scope } from './index.ts';

let addresses: Addresses;
let admin: pg.Client;
let agencyDoor: Database;
let reviewerDoor: Database;
const person = randomUUID();

/** Two agencies, each with a case of its own field office, and one draft: rows in every table that holds something of a case. */
const halves = [
  { agencyId: randomUUID(), ori: 'ZZ0000001', office: 'zz-one', request: randomUUID(), agreement: randomUUID() },
  { agencyId: randomUUID(), ori: 'ZZ0000002', office: 'zz-two', request: randomUUID(), agreement: randomUUID() },
] as const;
const [mine, theirs] = halves;
const draft = randomUUID();

async function requestRow(id: string, { agencyId, office }: { agencyId: string; office: string | null }, phase: string): Promise<void> {
  await admin.query(
    `insert into request (request_id, reference, version, phase, agency_id, agency_name, state, county, components, field_office, liaisons, waiting_on, next_step, paper, opened_at, updated_at)
     values ($1, $2, 1, $3, $4, 'A', 'ZZ', '', '{}', $5, '{}', 'ice', 'x', false, now(), now())`,
    [id, `R-${id.slice(0, 8)}`, phase, agencyId, office],
  );
}
async function documentRow(requestId: string, agencyId: string): Promise<void> {
  await admin.query(
    `insert into document (document_id, request_id, agency_id, kind, file_name, media_type, bytes, sha256, state, by_person, at)
     values ($1, $2, $3, 'letter', 'a.pdf', 'application/pdf', 1, 'x', 'notScanned', $4, now())`,
    [randomUUID(), requestId, agencyId, person],
  );
}

async function fill(half: (typeof halves)[number]): Promise<void> {
  const { agencyId, ori, office, request, agreement } = half;
  const run = (text: string, ...values: readonly unknown[]) => admin.query(text, [...values]);
  await run("insert into field_office (key, name, zone) values ($1, $1, 'America/Chicago')", office);
  await run("insert into agency (agency_id, ori, name, display_name, state, type) values ($1, $2, 'A', 'A', 'ZZ', 'City')", agencyId, ori);
  await requestRow(request, half, 'assessing');
  await run(
    `insert into agreement (agreement_id, reference, version, phase, agency_id, agency_name, state, county, request_id, component, field_office, waiting_on, next_step, operating, opened_at, updated_at)
     values ($1, $2, 1, 'drafting', $3, 'A', 'ZZ', '', $4, 'taskForce', $5, 'ice', 'x', 'x', now(), now())`,
    agreement,
    `A-${agreement.slice(0, 8)}`,
    agencyId,
    request,
    office,
  );
  for (const stream of [`request/${request}`, `agreement/${agreement}`]) {
    await run(
      `insert into event (stream, sequence, type, schema_version, data, actor, office, at, on_date, agency_id, previous_hash, hash)
       values ($1, 1, 'X', 1, '{}', $2, 'x', now(), current_date, $3, 'x', $1)`,
      stream,
      person,
      agencyId,
    );
    await run('insert into stream_head (stream, sequence, hash, agency_id) values ($1, 1, $1, $2)', stream, agencyId);
    await run(
      "insert into typed_text (text_id, stream, agency_id, audience, salt, text, sha256, by_person, at) values ($1, $2, $3, 'both', 's', 't', 'x', $4, now())",
      randomUUID(),
      stream,
      agencyId,
      person,
    );
  }
  for (const side of ['agency', 'ice']) {
    await run(
      "insert into answer (request_id, question_id, section_id, side, agency_id, answer, version, by_person, at) values ($1, $2, 's', $2, $3, '{}', 1, $4, now())",
      request,
      side,
      agencyId,
      person,
    );
    await run(
      "insert into answer_history (request_id, question_id, version, side, agency_id, answer, content_version, by_person, at) values ($1, $2, 1, $2, $3, '{}', 1, $4, now())",
      request,
      side,
      agencyId,
      person,
    );
    await run(
      `insert into answer_conflict (conflict_id, request_id, question_id, section_id, side, agency_id, base_version, mine, sent_digest,
         met_version, fields, by_person, at) values ($1, $2, 's', 's', $3, $4, 0, '{}', 'x', 1, '{answer}', $5, now())`,
      randomUUID(),
      request,
      side,
      agencyId,
      person,
    );
  }
  await run(
    "insert into snapshot (snapshot_id, request_id, side, agency_id, edition, digest, body, at) values ($1, $2, 'agency', $3, 'x', 'x', '{}', now())",
    randomUUID(),
    request,
    agencyId,
  );
  await run(
    `insert into fit_result (request_id, version, agency_id, edition, snapshot_id, inputs_digest, body, at)
     select request_id, 1, agency_id, 'x', snapshot_id, 'x', '{}', now() from snapshot where request_id = $1`,
    request,
  );
  await documentRow(request, agencyId);
  await run(
    "insert into outbox (outbox_id, kind, stream, sequence, agency_id, request_id, to_party, at) values ($1, 'letter', 'x', 1, $2, $3, 'agency', now())",
    randomUUID(),
    agencyId,
    request,
  );
  await run('insert into forecast (request_id, agency_id, version) values ($1, $2, 1)', request, agencyId);
  await run(
    "insert into agreement_value (agreement_id, key, agency_id, value, version, by_person, at) values ($1, 'k', $2, 'v', 1, $3, now())",
    agreement,
    agencyId,
    person,
  );
  await run(
    `select write_looks(jsonb_build_array(jsonb_build_object('at', now(), 'on_date', current_date, 'person_id', $1::uuid, 'party', p, 'offices', '[]'::jsonb,
       'kind', 'request', 'id', $2::uuid, 'what', 'x', 'shielded', false, 'address', 'x', 'asked_as', 'x'))) from unnest(array['agency', 'ice']) p`,
    person,
    request,
  );
}

const tables = [
  'request',
  'agreement',
  'event',
  'stream_head',
  'typed_text',
  'answer',
  'answer_history',
  'answer_conflict',
  'snapshot',
  'fit_result',
  'document',
  'outbox',
  'agreement_value',
  'look',
  'forecast',
] as const;

beforeAll(async () => {
  addresses = await freshDatabase();
  admin = new pg.Client({ connectionString: addresses.ownerUrl });
  await admin.connect();
  for (const half of halves) await fill(half);
  await requestRow(draft, { ...mine, office: null }, 'draft');
  await documentRow(draft, mine.agencyId);
  agencyDoor = openDatabase({ url: addresses.agencyUrl, role: roles.agencyDoor });
  reviewerDoor = openDatabase({ url: addresses.reviewerUrl, role: roles.reviewerDoor });
});
afterAll(async () => {
  await Promise.all([agencyDoor.close(), reviewerDoor.close(), admin.end()]);
  await addresses.drop();
});

const agenciesSeen = (database: Database, scope: Scope, table: string): Promise<readonly string[]> =>
  database.reading(scope, async (tx) => {
    const { rows } = await tx.$client.query<{ agency_id: string }>(`select distinct agency_id from ${table}`);
    return rows.map(({ agency_id }) => agency_id);
  });

describe.each(tables)('a query of %s without a condition', (table) => {
  test('gives an agency its own rows', async () => {
    expect(await agenciesSeen(agencyDoor, { person, agencyId: mine.agencyId }, table)).toEqual([mine.agencyId]);
  });
  test('gives a field office the rows of its own cases', async () => {
    expect(await agenciesSeen(reviewerDoor, { person, agencyId: null, fieldOffice: mine.office }, table)).toEqual([mine.agencyId]);
  });
  test('gives nothing where nobody said whose', async () => {
    expect(await agenciesSeen(agencyDoor, { person, agencyId: null }, table)).toEqual([]);
    for (const fieldOffice of ['', 'zz-nowhere'])
      expect(await agenciesSeen(reviewerDoor, { person, agencyId: null, fieldOffice }, table)).toEqual([]);
  });
});

describe('the wall between field offices', () => {
  const field = { person, agencyId: null, fieldOffice: mine.office };
  test('knows of no draft, and ICE reads no document of one', async () => {
    const seen = (scope: Scope, table: string) =>
      reviewerDoor.reading(scope, async (tx) => (await tx.$client.query(`select from ${table} where request_id = $1`, [draft])).rowCount);
    expect([await seen(field, 'request'), await seen(field, 'document')]).toEqual([0, 0]);
    expect(await seen({ person, agencyId: null }, 'document')).toBe(0);
  });
  test('lets nobody change a case of another, nor move a case across', async () => {
    const change = (set: string, id: string) =>
      reviewerDoor.asActor(field, async (tx) => (await tx.$client.query(`update request set ${set} where request_id = $1`, [id])).rowCount);
    expect(await change("phase = 'x'", theirs.request)).toBe(0);
    expect(await change("next_step = 'y'", mine.request)).toBe(1);
    await expect(change(`field_office = '${theirs.office}'`, mine.request)).rejects.toThrow('row-level security');
  });
  test('is named by a key that cannot end a statement', async () => {
    await expect(reviewerDoor.reading({ ...field, fieldOffice: "x'; reset role; --" }, async () => 1)).rejects.toThrow('named by its key');
  });
});

describe('the roles of the cluster', () => {
  const all = Object.values(roles);
  test('own nothing and have no power over the cluster', async () => {
    const { rows } = await admin.query(
      `select rolname from pg_roles where rolname like 'access\\_%' and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)
       union all select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'access\\_%'`,
    );
    expect(rows).toEqual([]);
  });
  test.each(all)('%s cannot drop, alter, create or empty a table, nor change the log', async (role) => {
    const statements = [
      'drop table request',
      'alter table request disable row level security',
      'drop policy worker on request',
      'create table public.x (a int)',
      'truncate request',
      'truncate event',
      "update event set type = 'x'",
      'delete from event',
      'alter table event disable trigger all',
      'drop function log_is_final() cascade',
    ];
    for (const statement of statements) {
      await admin.query(`begin; set local role ${role}`);
      await expect(admin.query(statement), statement).rejects.toThrow(/permission denied|must be owner/);
      await admin.query('rollback');
    }
  });
  test('meet one policy for each table and command: two would be joined by OR', async () => {
    const { rows } = await admin.query(
      `select c.relname, r.rolname, k.cmd, count(*)::int as policies
       from pg_policy p join pg_class c on c.oid = p.polrelid, unnest(p.polroles) as role_id join pg_roles r on r.oid = role_id,
         unnest(case p.polcmd when '*' then array['r', 'a', 'w', 'd'] else array[p.polcmd::text] end) as k(cmd)
       group by 1, 2, 3 having count(*) > 1`,
    );
    expect(rows).toEqual([]);
  });
  test('meet row-level security on every table that says whose a row is', async () => {
    const { rows } = await admin.query<{ relname: string }>(
      `select c.relname from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity and exists (
         select from pg_attribute a where a.attrelid = c.oid and a.attname in ('agency_id', 'organisation_id', 'person_id', 'request_id', 'agreement_id'))`,
    );
    // The register of agencies is public.
    expect(rows.map(({ relname }) => relname)).toEqual(['agency']);
  });
});
