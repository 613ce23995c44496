import { firstTargets } from '@ice-access/domain/time';
import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

test('what is set replaces the program’s own times, and only that', () => {
  const { targets } = readEnv({ SET_TIMES: 'request.acknowledge=5 business days; agreement.authority=90 days;' });
  expect(targets).toEqual({
    request: { ...firstTargets.request, acknowledge: { businessDays: 5 } },
    agreement: { ...firstTargets.agreement, authority: { days: 90 } },
  });
  expect(readEnv({}).targets).toEqual(firstTargets);
});
test.each([
  'acknowledge=5 days',
  'request.constructor=5 days',
  'request.acknowledge.more=5 days',
  'request.acknowledge=soon',
  'request.acknowledge=0 days',
  'request.acknowledge=5000 days',
  'request.acknowledge=-3 days',
  'request.acknowledge=1.5 days',
  'request.acknowledge',
])('a time that makes no sense keeps the program from starting, and is named: %s', (text) => {
  expect(() => readEnv({ SET_TIMES: text })).toThrow(/SET_TIMES/);
});
