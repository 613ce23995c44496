import { casesNeeded } from '@ice-access/domain/forecast';
import type { Actor } from '@ice-access/domain/parties';
import { people, stranger, zzOffice } from '@ice-access/domain/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { scopeOf } from '../account/scope.ts';
import { systemActors } from '../account/system.ts';
import { declared } from '../outputs/declared.ts';
import { type Scene, setScene } from '../testing/scene.ts';
import { Story } from '../testing/story.ts';
import { forgetForecasts } from './forgetForecasts.ts';
import { keepForecasts } from './keepForecasts.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
beforeEach(async () => {
  scene.now = '2026-11-24T16:00:00.000Z';
  await scene.sql('truncate step_time, forecast');
});
afterAll(() => scene.close());

const { official, programOffice, headquarters } = people;
const named = { fieldOffice: zzOffice, investigations: people.investigations.person, detention: people.detention.person };
const keep = () => keepForecasts(scene.worker, { alone: true });
const forecastFor = async (actor: Actor, { requestId }: Story) => (await scene.ask(actor, 'request.get', { requestId })).data?.forecast;

/** Other requests that were in a step before: the first took one day, the next two, and so on, all of them over by the autumn. */
async function past(step: string, cases: number): Promise<void> {
  await scene.sql(
    `with other as (
      insert into request (request_id, reference, version, phase, agency_id, agency_name, state, county, components, liaisons, waiting_on,
        next_step, paper, opened_at, updated_at)
      select gen_random_uuid(), 'R-' || $1 || '-' || n || '-' || gen_random_uuid(), 1, 'withdrawn', a.agency_id, 'x', 'ZZ', 'x', '{}', '{}', 'nobody',
        'nothing', false, '2026-01-01', '2026-01-01' from generate_series(1, $2::int) n, (select agency_id from agency limit 1) a
      returning request_id)
    insert into step_time (request_id, place, step, entered_on, left_on, finished, holds, said)
      select request_id, 0, $1, date '2026-01-01', date '2026-01-01' + n::int, true, '[]', true
      from (select request_id, row_number() over () as n from other) numbered`,
    [step, cases],
  );
}

test('a request that enters a step is told when most like it are done, in the same words at both doors and in the list', async () => {
  await past('acknowledge', 100);
  const story = await new Story(scene).submitted();
  await keep();
  const forecast = await forecastFor(official, story);
  expect(forecast).toMatchObject({
    state: 'made',
    madeOn: '2026-11-24',
    step: 'acknowledge',
    next: { basis: 'history', from: '2026-12-04', to: '2027-02-22', cases: 100 },
    // Nothing is known of the other steps.
    decision: { basis: 'target' },
  });
  expect(await forecastFor(programOffice, story)).toEqual(forecast);
  for (const [actor, door] of [
    [official, 'agency'],
    [programOffice, 'reviewer'],
  ] as const) {
    const { data } = await scene.ask(actor, 'request.list', { limit: 50 });
    expect(declared[door]['request.list']?.safeParse(data).success).toBe(true);
    const { data: page } = await scene.ask(actor, 'request.get', { requestId: story.requestId });
    expect(declared[door]['request.get']?.safeParse(page).success).toBe(true);
    expect(data.rows.find(({ requestId }: Story) => requestId === story.requestId).forecast).toEqual(forecast);
  }
});

test('with too little history it says so and gives the time that is set', async () => {
  await past('acknowledge', casesNeeded - 1);
  const story = await new Story(scene).submitted();
  await keep();
  // Ten business days from Tuesday 24 November; Thanksgiving is none.
  expect(await forecastFor(official, story)).toMatchObject({ next: { basis: 'target', by: '2026-12-09' } });
});

test('what was said at the entry is not changed by what came later', async () => {
  await past('acknowledge', 100);
  const story = await new Story(scene).submitted();
  await keep();
  const said = await scene.sql('select next_from, next_to, next_cases from step_time where request_id = $1', [story.requestId]);
  await past('acknowledge', 300);
  scene.now = '2026-12-01T16:00:00.000Z';
  await story.and(programOffice, 'acknowledgeRequest', named);
  await keep();
  const after = await scene.sql('select place, step, next_from, next_to, next_cases from step_time where request_id = $1 order by place', [
    story.requestId,
  ]);
  expect(after).toMatchObject([{ step: 'acknowledge', ...said[0] }, { step: 'beginAssessment' }]);
});

test('a request on hold is not forecast; when it goes on, its dates are later by the days on hold', async () => {
  await past('acknowledge', 100);
  const story = await new Story(scene).submitted();
  await keep();
  scene.now = '2026-11-26T16:00:00.000Z';
  await story.and(programOffice, 'holdRequest', { reason: 'A question of law.', reviewOn: '2026-12-10' });
  // Until the worker has seen the hold, there is no forecast rather than an old one.
  expect(await forecastFor(official, story)).toBeNull();
  await keep();
  expect(await forecastFor(official, story)).toEqual({ state: 'paused', why: 'onHold' });
  scene.now = '2026-12-06T16:00:00.000Z';
  await story.and(headquarters, 'releaseHold');
  await keep();
  expect(await forecastFor(official, story)).toMatchObject({ madeOn: '2026-11-24', next: { from: '2026-12-14', to: '2027-03-04' } });
});

test('forgotten and read anew from the log, everything that was written comes out the same', async () => {
  const stories = [await new Story(scene).submitted(), await new Story(scene).assessing()];
  await stories[0]?.and(programOffice, 'acknowledgeRequest', named);
  await scene.sql('update forecast_reader set position = 0');
  const all = async () => [
    await scene.sql('select * from step_time order by request_id, place'),
    await scene.sql('select * from forecast order by request_id'),
  ];
  await keep();
  const first = await all();
  await scene.worker.asActor(scopeOf(systemActors.clock), forgetForecasts);
  expect(await scene.sql('select from step_time')).toEqual([]);
  // Two workers at once: each event is followed once.
  await Promise.all([keep(), keep()]);
  await keep();
  expect(await all()).toEqual(first);
  expect(first[0]?.length).toBeGreaterThan(4);
});

test('nobody reads the forecast of a case that is not his', async () => {
  const story = await new Story(scene).submitted();
  await keep();
  expect((await scene.ask(stranger, 'request.get', { requestId: story.requestId })).status).toBe(404);
  const { data } = await scene.ask(stranger, 'request.list', { limit: 50 });
  expect(data.rows).toEqual([]);
});

test('a draft and an ended request have nothing ahead of them', async () => {
  const draft = await new Story(scene).draft();
  const ended = await new Story(scene).submitted();
  await ended.and(official, 'withdrawRequest', { statedOn: '2026-11-24', statementDocumentId: null, statement: 'We do without.' });
  await keep();
  expect([await forecastFor(official, draft), await forecastFor(official, ended)]).toEqual([null, null]);
});
