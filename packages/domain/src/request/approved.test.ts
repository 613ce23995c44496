import { expect, test } from 'vitest';
import { aRequest } from '../testing/index.ts';

test('a request goes from draft to approved', () => {
  expect(aRequest.approved().state.phase).toBe('approved');
  expect(aRequest.deferred().state.phase).toBe('deferred');
});
