import { people } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { Story } from '../testing/story.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

describe('200', () => {
  test('a request goes from draft to approved', async () => {
    const story = new Story(scene);
    await story.approved();
    expect(story.phase).toBe('approved');
  });
});
void people;
