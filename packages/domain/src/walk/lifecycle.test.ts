import { expect, test } from 'vitest';
import { lifecycleRules, walkLifecycle } from './index.ts';

test('no way through a request and its agreements is unreached, stuck or forbidden, and each side sees what it may do', {
  timeout: 300_000,
}, () => {
  const { unreached, stuck, breaches, viewDiffers, transitions, rules } = walkLifecycle({ quick: true, say: () => undefined });
  expect(unreached).toEqual([]);
  expect(stuck.slice(0, 3)).toEqual([]);
  expect(breaches.slice(0, 3)).toEqual([]);
  expect(viewDiffers).toBe(0);
  expect(transitions).toBeGreaterThan(60);
  expect(rules).toBeGreaterThanOrEqual(12);
});

test('each rule has a name of its own and a sentence', () => {
  expect(new Set(lifecycleRules.map(({ name }) => name)).size).toBe(lifecycleRules.length);
  for (const { says } of lifecycleRules) expect(says).toMatch(/^[A-Z].*\.$/);
});
