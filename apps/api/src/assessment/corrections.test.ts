import { randomUUID } from 'node:crypto';
import { currentEdition } from '@ice-access/domain/assessment';
import type { Actor } from '@ice-access/domain/parties';
import { people } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { Story } from '../testing/story.ts';

const { preparer, official, investigations, programOffice } = people;
let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

const beds = { value: 180, unit: 'beds', source: 'State inspection', asOf: '2026-11-20', confidence: 'high' };
const correction = (answers: object, sectionId = 'detentionFacilities') => ({
  sectionId,
  snapshotId: randomUUID(),
  answers,
  reason: 'The state inspected the jail again.',
});
const answered = async (story: Story, actor: Actor = investigations) => (await story.page(actor)).data.answers;

describe('answers corrected after they were handed over', () => {
  test('are new dated answers: both sides read the newest, the old one stays in what was handed over', async () => {
    const story = await new Story(scene).determining();
    expect((await answered(story)).jailBeds.answer.value).toBe(4);
    await story.and(preparer, 'correctAnswers', correction({ jailBeds: beds }));
    expect((await answered(story)).jailBeds.answer).toEqual(beds);
    expect((await answered(story, official)).jailBeds.answer).toEqual(beds);
    const kept = await scene.sql(
      "select body from snapshot where request_id = $1 and section_id = 'detentionFacilities' order by at, place",
      [story.requestId],
    );
    expect(kept.map(({ body }) => JSON.parse(body).answers.jailBeds.value)).toEqual([4, 180]);
    expect(JSON.parse(kept[1].body)).toEqual({ edition: currentEdition.id, answers: { jailBeds: beds } });
  });

  test('are shown beside the old ones to both sides, newest first, with who, when and why', async () => {
    const story = await new Story(scene).determining();
    const pages = () =>
      Promise.all([official, programOffice].map((actor) => scene.call(actor, 'assessment.corrections', { requestId: story.requestId })));
    for (const { data } of await pages()) expect(data).toEqual({ corrections: [] });
    await story.and(preparer, 'correctAnswers', correction({ jailBeds: beds }));
    await story.and(preparer, 'correctAnswers', correction({ jailBeds: { ...beds, value: 190 }, bookingsPerDay: { value: 9 } }));
    const [own, other] = await pages();
    expect(own?.data).toEqual(other?.data);
    expect(own?.data.corrections).toMatchObject([
      {
        sectionId: 'detentionFacilities',
        by: { person: preparer.person, party: 'agency' },
        on: '2026-11-24',
        answers: [
          { questionId: 'jailBeds', before: beds, after: { ...beds, value: 190 } },
          { questionId: 'bookingsPerDay', before: { value: 4 }, after: { value: 9 } },
        ],
      },
      { answers: [{ questionId: 'jailBeds', before: { value: 4 }, after: beds }] },
    ]);
  });

  test('stand in no event: the log names the questions and the digest', async () => {
    const story = await new Story(scene).determining();
    await story.and(preparer, 'correctAnswers', correction({ jailBeds: beds }));
    const [row] = await scene.sql("select body, data from event where stream = $1 and type = 'AnswersCorrected'", [
      `request/${story.requestId}`,
    ]);
    expect(row.body).toMatchObject({ sectionId: 'detentionFacilities', questions: ['jailBeds'] });
    expect(row.data).not.toMatch(/State inspection|inspected/);
    const [kept] = await scene.sql('select digest from snapshot where snapshot_id = $1', [row.body.snapshotId]);
    expect(kept.digest).toBe(row.body.digest);
  });

  test('are where their side writes on when the section opens again', async () => {
    const story = await new Story(scene).assessing();
    await story.answer('ice');
    await story.finishAll('agency');
    await story.and(preparer, 'correctAnswers', correction({ jailBeds: beds }));
    await story.and(investigations, 'reopenSection', { sectionId: 'detentionFacilities', reason: 'Say more about the rooms.' });
    const page = await story.page(official);
    expect(page.data.answers.jailBeds).toMatchObject({ answer: beds, version: 2, by: preparer.person });
    const { digest } = page.data.sections.detentionFacilities;
    await story.and(official, 'finishSection', { sectionId: 'detentionFacilities', snapshotId: randomUUID(), digest });
    expect((await answered(story)).jailBeds.answer.value).toBe(180);
  });

  test('are named on the case page of both sides', async () => {
    const story = await new Story(scene).determining();
    const { data } = await scene.call(official, 'request.get', { requestId: story.requestId });
    expect(data.view.corrections).toBeUndefined();
    await story.and(investigations, 'correctAnswers', correction({ officeMiles: { value: 12, unit: 'miles' } }, 'iceNearestOffice'));
    const both = await Promise.all(
      [official, programOffice].map((actor) => scene.call(actor, 'request.get', { requestId: story.requestId })),
    );
    for (const { data: page } of both)
      expect(page.view.corrections).toMatchObject([{ sectionId: 'iceNearestOffice', questions: ['officeMiles'], on: '2026-11-24' }]);
  });

  test.each<[string, object, string | undefined, object]>([
    [
      'a question of another section',
      { officeMiles: { value: 3 } },
      undefined,
      { code: 'invalid', field: 'data.answers.officeMiles', sentence: 'This section has no such question.' },
    ],
    [
      'a question of no edition',
      { bedsOfTheMoon: { value: 3 } },
      undefined,
      { code: 'invalid', sentence: 'This section has no such question.' },
    ],
    [
      'a figure that the question does not take',
      { jailBeds: { value: 10.5 } },
      undefined,
      { code: 'invalid', field: 'data.answers.jailBeds.value', sentence: 'Enter a whole number.' },
    ],
    [
      'evidence of tomorrow',
      { jailBeds: { ...beds, asOf: '2026-11-25' } },
      undefined,
      { code: 'invalid', field: 'data.answers.jailBeds.asOf', sentence: 'This date is in the future.' },
    ],
    ['nothing', {}, undefined, { code: 'invalid', field: 'data.questions' }],
    [
      'what stands there',
      { jailBeds: { value: 4, source: 'Duty roster', asOf: '2026-10-01', confidence: 'high' } },
      undefined,
      { code: 'nothingChanges' },
    ],
    [
      'what another answer contradicts',
      { officersForJail: { value: 90, unit: 'officers' } },
      'officersOffered',
      { code: 'contradictory', rejection: { sentences: ['More officers are offered for the jail than the agency employs.'] } },
    ],
    [
      'half a row',
      {
        facilities: {
          value: { rows: { '00000000-0000-4000-8000-00000000000b': { name: 'Annex' } }, order: ['00000000-0000-4000-8000-00000000000b'] },
        },
      },
      undefined,
      { code: 'invalid', sentence: 'Fill in every facility, or take it out.' },
    ],
  ])('are refused when they are %s', async (_what, answers, sectionId, refused) => {
    const story = await determined();
    const sent = await story.send(preparer, 'correctAnswers', correction(answers, sectionId));
    expect([409, 422]).toContain(sent.status);
    expect(sent.refused).toMatchObject(refused);
  });

  test('of one key are one correction, and other answers under the same key are none', async () => {
    const story = await new Story(scene).determining();
    const key = randomUUID();
    const data = correction({ jailBeds: beds });
    const first = await story.send(preparer, 'correctAnswers', data, { key });
    const again = await story.send(preparer, 'correctAnswers', data, { key });
    expect([first.status, again.status, again.data]).toEqual([200, 200, first.data]);
    const other = await story.send(preparer, 'correctAnswers', { ...data, answers: { jailBeds: { ...beds, value: 9 } } }, { key });
    expect(other.status).toBe(422);
  });
});

let one: Promise<Story> | undefined;
function determined(): Promise<Story> {
  one ??= new Story(scene).determining();
  return one;
}

describe('what was handed over and was changed in the database afterwards', () => {
  test('is shown to nobody, with a sentence', async () => {
    const story = await new Story(scene).determining();
    await scene.sql(
      `update snapshot set body = replace(body, '"value":4', '"value":5') where request_id = $1 and section_id = 'detentionFacilities'`,
      [story.requestId],
    );
    for (const path of ['assessment.get', 'request.get'])
      for (const actor of [official, investigations]) {
        const { status, refused } = await scene.call(actor, path, { requestId: story.requestId });
        expect([status, refused.code]).toEqual([500, 'tampered']);
        expect(refused.sentence).toMatch(/^What was handed over in this case was changed/);
      }
  });
});
