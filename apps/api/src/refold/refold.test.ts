import { alteredTexts, eraseText, verifyDatabase } from '@ice-access/database';
import { people } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { AgreementStory, Story } from '../testing/story.ts';
import { refold } from './refold.ts';

let scene: Scene;
let story: Story;
const asProgram = { person: '00000000-0000-7000-8000-000000000001', agencyId: null };
const look = () => scene.worker.reading(asProgram, (tx) => refold(tx, { repair: false }));
const verify = () => scene.worker.reading(asProgram, (tx) => verifyDatabase(tx));

beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

test('after every command of a whole life the rows say what the log says', { timeout: 120_000 }, async () => {
  story = new Story(scene);
  const send = story.and.bind(story);
  story.and = async (...args) => {
    await send(...args);
    expect((await look()).differences).toEqual([]);
    return story;
  };
  const [agreementId] = await story.approved();
  const agreement = new AgreementStory(scene, agreementId ?? '');
  const sendOn = agreement.and.bind(agreement);
  agreement.and = async (...args) => {
    await sendOn(...args);
    expect((await look()).differences).toEqual([]);
    return agreement;
  };
  await agreement.inForce();
  // The request, its agreement, and the four organisations that were there before.
  expect(await look()).toEqual({ streams: 6, changed: 0, differences: [] });
  expect((await verify()).broken).toEqual([]);
});

describe('refold', () => {
  test('finds a row that was changed by hand, and rebuilds it', async () => {
    await scene.sql("update request set phase = 'draft', waiting_on = 'ice' where request_id = $1", [story.requestId]);
    expect((await look()).differences.map(({ column, stored }) => [column, stored])).toEqual([
      ['phase', 'draft'],
      ['waiting_on', 'ice'],
    ]);
    await scene.worker.asActor(asProgram, (tx) => refold(tx, { repair: true }));
    expect((await look()).differences).toEqual([]);
  });
  test('rebuilds a row that is gone', async () => {
    const draft = new Story(scene);
    await draft.draft();
    await scene.sql('delete from request where request_id = $1', [draft.requestId]);
    expect((await look()).differences).toMatchObject([{ column: 'row', stored: null }]);
    await scene.worker.asActor(asProgram, (tx) => refold(tx, { repair: true }));
    expect((await look()).differences).toEqual([]);
    expect((await verify()).broken).toEqual([]);
  });
});

describe('verify', () => {
  /** As the superuser, with the wall taken down and put up again. */
  const tamper = (statement: string) =>
    scene.sql(`alter table event disable trigger log_is_final; ${statement}; alter table event enable always trigger log_is_final`);
  const streamOf = () => `request/${story.requestId}`;

  test('an erased text leaves every chain valid', async () => {
    const [{ text_id: textId }] = await scene.sql("select text_id from typed_text where audience = 'both' limit 1");
    expect(await scene.worker.asActor(asProgram, (tx) => eraseText(tx, { textId, on: '2026-11-24', under: 'Records schedule 4' }))).toBe(
      true,
    );
    expect((await verify()).broken).toEqual([]);
    expect(await scene.worker.reading(asProgram, (tx) => alteredTexts(tx))).toEqual([]);
    const { data } = await scene.call(people.official, 'request.timeline', { requestId: story.requestId });
    expect(Object.values(data.texts)).toContainEqual({ erasedOn: '2026-11-24', under: 'Records schedule 4' });
  });

  test('one changed byte is found where it is', async () => {
    const [{ data }] = await scene.sql('select data from event where stream = $1 and sequence = 2', [streamOf()]);
    await tamper(`update event set data = replace(data, 'false', 'true') where stream = '${streamOf()}' and sequence = 2`);
    expect((await verify()).broken).toEqual([{ stream: streamOf(), sequence: 2, why: 'hash' }]);
    await tamper(`update event set data = '${data}' where stream = '${streamOf()}' and sequence = 2`);
    expect((await verify()).broken).toEqual([]);
  });

  test('a cut tail is found, also when the head was cut with it', async () => {
    const [last] = await scene.sql('select * from event where stream = $1 order by sequence desc limit 1', [streamOf()]);
    await tamper(`delete from event where stream = '${streamOf()}' and sequence = ${last.sequence}`);
    expect((await verify()).broken.map(({ why }) => why)).toEqual(['tailCut', 'rowDiffers']);
    await scene.sql(
      'update stream_head h set sequence = e.sequence, hash = e.hash from event e where e.stream = h.stream and h.stream = $1 and e.sequence = $2',
      [streamOf(), last.sequence - 1],
    );
    expect((await verify()).broken.map(({ why }) => why)).toEqual(['rowDiffers']);
  });
});
