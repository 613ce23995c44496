import { describe, expect, test, vi } from 'vitest';
import { request } from '../request/decide.ts';
import type { RequestParts } from '../request/parts.ts';
import { jail } from '../testing/request.ts';
import { stuckIn } from './findings.ts';
import { lifecycleRules } from './index.ts';
import type { RequestMemory } from './request/rules.ts';
import { plain, requestWorld } from './request/world.ts';
import { walk } from './walk.ts';
import type { World } from './world.ts';

vi.setConfig({ testTimeout: 120_000 });

// The whole walk is a proof of its own (npm run proof -- lifecycle): here one component and one outcome are enough.
const small = requestWorld('small', { ...plain, asks: [[jail]], kinds: ['selected'] });
const changed = (change: Partial<typeof request>): World<RequestParts, RequestMemory> => ({ ...small, decider: { ...request, ...change } });

describe('the walk', () => {
  test('finds nothing stuck, forbidden or hidden in a small request', () => {
    const walked = walk(small);
    expect(stuckIn(small, walked)).toEqual([]);
    expect(walked.breaches).toEqual([]);
    expect(walked.viewDiffers).toBe(0);
    expect(walked.phases.has('approved')).toBe(true);
  });
  test('finds that a request is stuck when nobody can start its assessment', () => {
    const specs = request.commands.map((spec) => (spec.type === 'StartAssessment' ? { ...spec, by: [] } : spec));
    const world: World<RequestParts, RequestMemory> = { ...small, decider: { ...request, commands: specs } };
    const found = stuckIn(world, walk(world));
    expect(new Set(found.map(({ phase }) => phase))).toEqual(new Set(['acknowledged']));
    expect(found[0]?.way.at(-1)).toMatch(/^AcknowledgeRequest by /);
  });
  test('finds that a party does not see what a decision reads', () => {
    const world = changed({
      viewFor: (party, state, content) => {
        const view = request.viewFor(party, state, content);
        return party === 'agency' && 'lapse' in view ? { ...view, lapse: null } : view;
      },
    });
    expect(walk(world).viewDiffers).toBeGreaterThan(0);
  });
  test('finds an accepted event that cannot be folded', () => {
    const world = changed({
      evolve: (state, event) => {
        if (event.type === 'FieldMemoFiled') throw new Error('no such event');
        return request.evolve(state, event);
      },
    });
    expect(new Set(walk(world).breaches.map(({ rule }) => rule))).toEqual(new Set(['logFolds']));
  });
});

test('each rule has a name of its own and a sentence', () => {
  expect(new Set(lifecycleRules.map(({ name }) => name)).size).toBe(lifecycleRules.length);
  for (const { says } of lifecycleRules) expect(says).toMatch(/^[A-Z].*\.$/);
});
