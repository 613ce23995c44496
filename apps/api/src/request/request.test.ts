import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { AgreementStory, Story } from '../testing/story.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

describe('200', () => {
  test('a request goes from draft to an agreement in force', async () => {
    const story = new Story(scene);
    const [agreementId] = await story.approved();
    expect(story.phase).toBe('approved');
    const agreement = new AgreementStory(scene, agreementId ?? '');
    await agreement.inForce();
    expect(agreement.phase).toBe('inForce');
  });
});
