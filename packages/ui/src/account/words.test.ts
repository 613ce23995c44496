import { describe, expect, test } from 'vitest';
import { plainCode } from './CodeField.tsx';
import { newPasswordProblem } from './newPassword.ts';
import { ProvingAgain } from './ProvingAgain.ts';
import { timeLeftInWords } from './SessionEnd.tsx';
import { sayNo, sayPasswordReason } from './sayNo.ts';

describe('what the door refuses', () => {
  const otherwise = sayNo({ is: 'no', code: 'something new' });
  test.each([
    ...['wrongSignIn', 'wrongCode', 'startAgain', 'wrongPasskey', 'otherPerson', 'locked', 'linkOver', 'factorCodeNeeded', 'lastFactor'],
    ...['factorNeeded', 'noOffice', 'stepUpNeeded', 'notLinked', 'oidcFailed', 'offline', 'failed', 'tooManyTries', 'passwordRefused'],
  ])('%s has a sentence of its own', (code) => expect(sayNo({ is: 'no', code, reason: 'common' })).not.toBe(otherwise));
  test.each(['tooShort', 'tooLong', 'common', 'context', 'repeats'])('a password that is %s is told why', (reason) =>
    expect(sayPasswordReason(reason)).not.toBe(sayPasswordReason('unknown')),
  );
  test('a wait is said in minutes', () => {
    expect(sayNo({ is: 'no', code: 'tooManyTries', waitSeconds: 540 })).toContain('in 9 minutes');
    expect(sayNo({ is: 'no', code: 'tooManyTries', waitSeconds: 20 })).toContain('in a minute');
  });
});

describe('a new password', () => {
  test('is counted in characters, and nothing is asked of their kind', () => {
    expect(newPasswordProblem('fourteen chars')).toBeDefined();
    expect(newPasswordProblem('fifteen letters')).toBeUndefined();
    expect(newPasswordProblem('🦫'.repeat(14))).toBeDefined();
    expect(newPasswordProblem('x'.repeat(257))).toBeDefined();
  });
});

test('a code may be pasted as an app shows it', () => expect(plainCode(' 123 456\n')).toBe('123456'));

test('the time that is left is said in minutes and seconds', () =>
  expect([150_000, 61_000, 59_400, 1_000, -5].map(timeLeftInWords)).toEqual([
    '2 minutes 30 seconds',
    '1 minute 1 second',
    '1 minute',
    '1 second',
    '0 seconds',
  ]));

test('two steps that ask for a proof at once share one answer, and a later one is asked anew', async () => {
  const proving = new ProvingAgain();
  const both = Promise.all([proving.ask(), proving.ask()]);
  expect(proving.isAsked()).toBe(true);
  proving.settle(true);
  expect(await both).toEqual([true, true]);
  const later = proving.ask();
  proving.settle(false);
  expect(await later).toBe(false);
});
