import { people, stranger } from '@ice-access/domain/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { Story } from '../testing/story.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

test('the figures of the register are offered to both sides and answer nothing by themselves', async () => {
  await scene.sql("update agency set population = 48200, year = 2024 where name = 'Fairview County Sheriff'");
  const story = await new Story(scene).submitted();
  const answered = (await story.page(people.official)).data.answers.officersEmployed;
  for (const actor of [people.preparer, people.programOffice]) {
    const { status, data } = await scene.call(actor, 'assessment.offered', { requestId: story.requestId });
    expect(status).toBe(200);
    expect(data.figures).toEqual([
      {
        questionId: 'officersEmployed',
        answer: { value: 60, unit: 'officers', source: 'FBI register, 2024', asOf: '2024-12-31', confidence: 'medium' },
      },
      {
        questionId: 'populationServed',
        answer: { value: 48_200, unit: 'people', source: 'FBI register, 2024', asOf: '2024-12-31', confidence: 'medium' },
      },
    ]);
  }
  expect((await story.page(people.official)).data.answers.officersEmployed).toEqual(answered);
  const draft = await new Story(scene).draft();
  expect((await draft.page(people.preparer)).data.answers).toEqual({});
  expect((await scene.call(stranger, 'assessment.offered', { requestId: draft.requestId })).status).toBe(404);
  expect((await scene.call(people.programOffice, 'assessment.offered', { requestId: draft.requestId })).status).toBe(404);
});
