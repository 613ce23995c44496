import { randomBytes, randomUUID } from 'node:crypto';
import { people } from '@ice-access/domain/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeLog } from '../log.ts';
import { type Scene, setScene } from '../testing/scene.ts';
import { AgreementStory, Story } from '../testing/story.ts';
import { runClock } from './clock.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

const log = makeLog('silent');
/** The program's clock on a day, at noon in the zone of the case. */
const clockOn = (date: string) =>
  runClock(
    { database: scene.worker, now: () => `${date}T18:00:00.000Z`, ids: randomUUID, salts: () => randomBytes(16).toString('hex') },
    log,
  );
const phaseOf = async (table: 'request' | 'agreement', id: string) =>
  (await scene.sql(`select phase, wake_on::text from ${table} where ${table}_id = $1`, [id]))[0];

test('a notice that nobody answered makes the request lapse after its last day, and not before', async () => {
  scene.now = '2026-11-24T16:00:00.000Z';
  const story = new Story(scene);
  await story.assessing();
  scene.now = '2027-02-01T16:00:00.000Z';
  await story.and(people.programOffice, 'giveLapseNotice', { documentId: null, notice: 'Tell us whether you go on.' });
  const { wake_on: next } = await phaseOf('request', story.requestId);
  const answerBy = new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10);
  expect(await clockOn(answerBy)).toBe(0);
  expect((await phaseOf('request', story.requestId)).phase).toBe('assessing');
  expect(await clockOn(next)).toBe(1);
  expect(await phaseOf('request', story.requestId)).toMatchObject({ phase: 'lapsed', wake_on: null });
  const [event] = await scene.sql("select actor, office from event where stream = $1 and type = 'RequestLapsed'", [
    `request/${story.requestId}`,
  ]);
  expect(event).toEqual({ actor: '00000000-0000-7000-8000-000000000001', office: 'system.clock' });
  expect(await clockOn(next)).toBe(0);
});

test('an agreement under notice ends on the date of the notice', async () => {
  scene.now = '2026-11-24T16:00:00.000Z';
  const request = new Story(scene);
  const [agreementId = ''] = await request.approved();
  const agreement = new AgreementStory(scene, agreementId);
  await agreement.inForce();
  await agreement.and(people.headquarters, 'giveTerminationNotice', {
    effectiveOn: '2027-06-01',
    reasons: 'The jail closes.',
    documentId: null,
  });
  expect(await clockOn('2027-05-31')).toBe(0);
  expect(await clockOn('2027-06-01')).toBe(1);
  expect((await phaseOf('agreement', agreementId)).phase).toBe('terminated');
});

test('one case that cannot be read does not keep the others from their dates', async () => {
  scene.now = '2026-11-24T16:00:00.000Z';
  const broken = new Story(scene);
  await broken.assessing();
  const good = new Story(scene);
  await good.assessing();
  scene.now = '2027-02-01T16:00:00.000Z';
  for (const story of [broken, good])
    await story.and(people.programOffice, 'giveLapseNotice', { documentId: null, notice: 'Tell us whether you go on.' });
  await scene.sql('alter table event disable trigger log_is_final');
  await scene.sql("update event set type = 'NoSuchFact' where stream = $1 and sequence = 2", [`request/${broken.requestId}`]);
  await scene.sql('alter table event enable always trigger log_is_final');
  expect(await clockOn('2027-06-01')).toBe(1);
  expect((await phaseOf('request', good.requestId)).phase).toBe('lapsed');
});

test('whoever keeps the people of an organisation is reminded once a year to look at who may do what', async () => {
  const due = async () => (await scene.sql("select wake_on::text as day from organisation where kind = 'ice'"))[0]?.day;
  expect(await due()).toBe('2027-11-20');
  await scene.sql('delete from account_letter');
  await clockOn('2027-11-20');
  expect(await due()).toBe('2027-12-20');
  const letters = await scene.sql("select to_email from account_letter where to_email like 'iceAdmin%'");
  expect(letters).toEqual([{ to_email: 'iceAdministrator@example.example' }]);
});
