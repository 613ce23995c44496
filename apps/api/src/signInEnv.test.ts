import { describe, expect, test } from 'vitest';
import { readEnv } from './env.ts';
import { providerSettings } from './testing/identityProvider.ts';

const without = (name: string) => Object.fromEntries(Object.entries(providerSettings(4)).filter(([one]) => one !== name));

describe('a broken setting of signing in keeps the program from starting, and is named', () => {
  test.each([
    ['IDLE_MINUTES', { IDLE_MINUTES: '0' }],
    ['IDLE_MINUTES', { IDLE_MINUTES: '31' }],
    ['IDLE_MINUTES', { IDLE_MINUTES: '15.5' }],
    ['ABSOLUTE_HOURS', { ABSOLUTE_HOURS: '13' }],
    ['ABSOLUTE_HOURS', { ABSOLUTE_HOURS: 'never' }],
    ['REVIEWER_TOTP', { REVIEWER_TOTP: 'yes' }],
    ['PORTAL_ORIGIN', { PORTAL_ORIGIN: 'portal.example' }],
    ['PORTAL_ORIGIN', { PORTAL_ORIGIN: 'http://portal.example' }],
    ['CONSOLE_ORIGIN', { CONSOLE_ORIGIN: 'https://console.example/path' }],
    ['CONSOLE_ORIGIN', { PORTAL_ORIGIN: 'https://access.example', CONSOLE_ORIGIN: 'https://access.example' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'the proxy' }],
    ['CONSOLE_OIDC_ISSUER', without('CONSOLE_OIDC_ISSUER')],
    ['CONSOLE_OIDC_JWKS_URL', without('CONSOLE_OIDC_JWKS_URL')],
    ['CONSOLE_OIDC_CLIENT_SECRET', without('CONSOLE_OIDC_CLIENT_SECRET')],
    ['CONSOLE_OIDC_TOKEN_URL', { ...providerSettings(4), CONSOLE_OIDC_TOKEN_URL: 'http://provider.example/token' }],
    ['CONSOLE_OIDC_FACTOR_CLAIM', { ...providerSettings(4), CONSOLE_OIDC_FACTOR_CLAIM: 'acr' }],
  ])('%s', (name, settings) => expect(() => readEnv(settings)).toThrow(name));
});

test('what is said is kept', () => {
  const { signIn } = readEnv({ IDLE_MINUTES: '30', ABSOLUTE_HOURS: '8', REVIEWER_TOTP: '1', ...providerSettings(4) });
  expect(signIn.limits).toEqual({ idleMinutes: 30, absoluteHours: 8 });
  expect([signIn.reviewerTotp, signIn.consoleOidc?.issuer]).toEqual([true, 'http://localhost:4']);
});
