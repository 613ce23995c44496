import { randomUUID } from 'node:crypto';
import { people, stranger } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proceduresAt } from '../doors/procedures.ts';
import { type OpenDoors, openDoors } from '../testing/openDoors.ts';
import { Story } from '../testing/story.ts';
import { forgetLooks } from './forgetLooks.ts';
import { opensNothing } from './opensNothing.ts';

let house: OpenDoors;
let story: Story;
beforeAll(async () => {
  house = await openDoors();
  story = new Story(house.scene);
  await story.assessing();
});
afterAll(() => house.close());

const { official, programOffice, iceCounsel, oversight, investigations } = people;
type DoorName = 'portal' | 'console';
const get = async (door: DoorName, name: string, path: string, input: object) =>
  house.ask(door, `/trpc/${path}?input=${encodeURIComponent(JSON.stringify({ json: input }))}`, {
    headers: { cookie: await house.cookieOf(door, name) },
  });
const looks = () =>
  house.scene.sql('select person_id, party, kind, id, what, case_id, agency_id, shielded, address from look order by look_id');
const denials = () => house.scene.sql('select person_id, door, what, code from denial order by denial_id');
const clear = () => house.scene.sql('truncate look, denial');
const asAdministrator = async (personId: string, organisationId: string, party: string) =>
  house.scene.sql(
    `insert into office (office_id, organisation_id, party, person_id, role, starts_on, granted_on) values ($1, $2, $3, $4, $5, current_date, current_date)`,
    [randomUUID(), organisationId, party, personId, `${party}.administrator`],
  );

describe('every read', () => {
  test.each(['agency', 'reviewer'] as const)('of the %s door says what it opens, or is known to open nothing', (door) => {
    const silent = Object.entries(proceduresAt(door))
      .filter(([path, { _def }]) => _def.type === 'query' && _def.meta?.opens === undefined && !opensNothing.has(path))
      .map(([path]) => path);
    expect(silent).toEqual([]);
  });
  test('of a case leaves one row before it answers: who, what, whose case and from where', async () => {
    await clear();
    expect((await get('console', 'programOffice', 'request.get', { requestId: story.requestId })).status).toBe(200);
    expect(await looks()).toEqual([
      {
        person_id: programOffice.person,
        party: 'ice',
        kind: 'request',
        id: story.requestId,
        what: 'request.get',
        case_id: story.requestId,
        agency_id: official.agencyId,
        shielded: false,
        address: expect.any(String),
      },
    ]);
  });
  test('that was refused leaves no row of looking', async () => {
    await clear();
    expect((await get('portal', 'stranger', 'request.get', { requestId: story.requestId })).status).toBe(404);
    expect(await looks()).toEqual([]);
  });
  test('does not answer when its row cannot be written', async () => {
    await house.scene.sql('revoke execute on function write_looks(jsonb) from access_reviewer_door');
    const answer = await get('console', 'programOffice', 'request.get', { requestId: story.requestId });
    await house.scene.sql('grant execute on function write_looks(jsonb) to access_reviewer_door');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain(story.requestId);
  });
});

describe('a refusal', () => {
  test('is recorded once, whoever it was, also in a batch', async () => {
    await clear();
    const input = encodeURIComponent(
      JSON.stringify({ 0: { json: { requestId: story.requestId } }, 1: { json: { requestId: randomUUID() } } }),
    );
    const answer = await house.ask('portal', `/trpc/request.get,request.get?batch=1&input=${input}`, {
      headers: { cookie: await house.cookieOf('portal', 'stranger') },
    });
    expect(answer.status).toBe(404);
    expect(await denials()).toEqual(
      [1, 2].map(() => ({ person_id: stranger.person, door: 'portal', what: 'request.get', code: 'notFound' })),
    );
  });
  test('of a file, of somebody unknown and of an unknown procedure is recorded too', async () => {
    await clear();
    const cookie = await house.cookieOf('portal', 'official');
    const id = randomUUID();
    await house.ask('portal', `/files/${id}`, { headers: { cookie } });
    await house.ask('portal', `/files/${id}`);
    await house.ask('portal', '/trpc/none.such', { headers: { cookie } });
    await house.ask('portal', '/trpc/none.such');
    expect(await denials()).toEqual([
      { person_id: official.person, door: 'portal', what: `GET /files/${id}`, code: 'notFound' },
      { person_id: null, door: 'portal', what: `GET /files/${id}`, code: 'notSignedIn' },
      { person_id: official.person, door: 'portal', what: 'none.such', code: 'NOT_FOUND' },
    ]);
  });
});

describe('who looked', () => {
  const ofCase = (actor: Parameters<typeof house.scene.ask>[0]) =>
    house.scene.ask(actor, 'looking.ofCase', { requestId: story.requestId }).then(({ data }) => data.rows);

  test('each side sees what the other opened, by organisation, office and day, and never a name', async () => {
    await clear();
    await get('portal', 'official', 'request.get', { requestId: story.requestId });
    await get('portal', 'official', 'request.get', { requestId: story.requestId });
    await get('console', 'programOffice', 'request.timeline', { requestId: story.requestId });
    const [row, ...more] = await ofCase(official);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ offices: ['ice.programOffice'], kind: 'request', what: 'request.timeline', times: 1 });
    expect(JSON.stringify(row)).not.toContain(programOffice.person);
    expect(await ofCase(programOffice)).toMatchObject([{ offices: ['agency.official'], what: 'request.get', times: 2 }]);
    expect(await ofCase(investigations)).toHaveLength(1);
    expect((await house.scene.ask(stranger, 'looking.ofCase', { requestId: story.requestId })).status).toBe(404);
  });
  test('what oversight and counsel open is shown to their own administrators only', async () => {
    await clear();
    await get('console', 'oversight', 'request.get', { requestId: story.requestId });
    await get('console', 'iceCounsel', 'request.get', { requestId: story.requestId });
    expect((await looks()).map(({ shielded }) => shielded)).toEqual([true, true]);
    for (const actor of [official, programOffice, investigations, oversight, iceCounsel]) expect(await ofCase(actor)).toEqual([]);
    const iceAdministrator = { ...programOffice, roles: ['ice.administrator'] } as const;
    expect((await house.scene.ask(iceAdministrator, 'looking.own', {})).data.rows).toEqual([]);
    await asAdministrator(programOffice.person, '00000000-0000-7000-8000-0000000000ce', 'ice');
    expect((await house.scene.ask(iceAdministrator, 'looking.own', {})).data.rows).toMatchObject([
      { person: 'iceCounsel', reference: expect.stringMatching(/^R-/), what: 'request.get' },
    ]);
  });
  test('the database holds them apart by itself', async () => {
    const seen = async (
      door: 'agencyDoor' | 'reviewerDoor',
      scope: { person: string; agencyId: string | null; fieldOffice?: string | null },
    ) => house.scene[door].reading(scope, async (tx) => (await tx.$client.query('select shielded, party from look')).rows);
    await get('portal', 'official', 'request.get', { requestId: story.requestId });
    await get('console', 'programOffice', 'request.get', { requestId: story.requestId });
    const other = [{ shielded: false, party: 'ice' }];
    expect(await seen('agencyDoor', { person: official.person, agencyId: official.agencyId })).toEqual(other);
    expect(await seen('agencyDoor', { person: stranger.person, agencyId: stranger.agencyId })).toEqual([]);
    const agencys = [{ shielded: false, party: 'agency' }];
    expect(await seen('reviewerDoor', { person: oversight.person, agencyId: null })).toEqual(agencys);
    expect(await seen('reviewerDoor', { person: investigations.person, agencyId: null, fieldOffice: 'elsewhere' })).toEqual([]);
    expect(await seen('reviewerDoor', { person: investigations.person, agencyId: null, fieldOffice: investigations.fieldOffice })).toEqual(
      agencys,
    );
  });
  test('the record of an organisation is refused to whoever is no administrator', async () => {
    for (const path of ['looking.own', 'looking.denials'])
      expect([path, (await house.scene.ask(official, path, {})).status]).toEqual([path, 403]);
  });
});

test('a door adds rows and neither changes nor takes away one', async () => {
  for (const statement of ['delete from look', "update look set what = ''", 'truncate look', 'insert into denial (what) values (null)'])
    await expect(
      house.scene.reviewerDoor.asActor({ person: programOffice.person, agencyId: null }, (tx) => tx.$client.query(statement)),
    ).rejects.toThrow('permission denied');
});

test('nothing younger than thirty months goes', async () => {
  await clear();
  await get('portal', 'official', 'request.get', { requestId: story.requestId });
  await house.scene.sql(
    "insert into look (at, on_date, person_id, party, offices, kind, id, what, shielded, address, asked_as) select '2024-05-01', '2024-05-01', person_id, party, offices, kind, id, what, shielded, address, asked_as from look",
  );
  expect(await forgetLooks(house.scene.worker, '2026-11-24T16:00:00.000Z')).toBe(1);
  expect(await looks()).toHaveLength(1);
});
