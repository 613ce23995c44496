import { describe, expect, test } from 'vitest';
import { isDormant, isFresh, sessionEnds, strengthOf, usualSessionLimits } from './freshness.ts';

const at = '2026-11-24T12:00:00.000Z';

describe('a proof of both factors', () => {
  test('is fresh for five minutes, to the millisecond', () => {
    expect(isFresh('2026-11-24T11:55:00.000Z', at)).toBe(true);
    expect(isFresh('2026-11-24T11:54:59.999Z', at)).toBe(false);
  });
  test('is not asked of the program itself', () => expect(isFresh(null, at)).toBe(true));
  test('that is no time is not fresh', () => expect(isFresh('never', at)).toBe(false));
});

test('a session ends fifteen minutes after its last use and twelve hours after it began', () => {
  expect(sessionEnds({ signedInAt: '2026-11-24T08:00:00.000Z', lastSeenAt: at }, usualSessionLimits)).toEqual({
    idleEndsAt: '2026-11-24T12:15:00.000Z',
    endsAt: '2026-11-24T20:00:00.000Z',
  });
});

test('an account is shut on the ninety-first day without use', () => {
  expect(isDormant('2026-08-26', '2026-11-24')).toBe(false);
  expect(isDormant('2026-08-25', '2026-11-24')).toBe(true);
});

test('a passkey is enough everywhere, a code where no passkey is needed, a password nowhere', () => {
  const strengths = (passkeyNeeded: boolean) =>
    (['passkey', 'oidcFactor', 'totp', 'recovery', 'oidc', 'password'] as const).map((method) => strengthOf(method, passkeyNeeded));
  expect(strengths(true)).toEqual(['full', 'full', 'enrol', 'enrol', 'enrol', 'enrol']);
  expect(strengths(false)).toEqual(['full', 'full', 'full', 'full', 'enrol', 'enrol']);
});
