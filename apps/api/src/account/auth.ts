import { passkey } from '@better-auth/passkey';
import {
  passwordLettersMax,
  passwordLettersMin,
  type SessionLimits,
  type SessionMethod,
  usualSessionLimits,
} from '@ice-access/domain/parties';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Pool } from 'pg';
import type { Door } from '../door.ts';
import type { Edge } from '../http/seen.ts';
import { browserNamed } from './browser.ts';
import { hashPassword, isPassword } from './hash.ts';
import { spendTotp } from './totp.ts';

/** The columns as the migration names them. */
const at = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** What one door's sign-in is made of: its own tables under its own login, and its own secret. */
export interface AuthParts {
  readonly door: Door;
  readonly pool: Pool;
  readonly secret: string;
  readonly edge: Pick<Edge, 'origins'>;
  readonly ids: () => string;
  readonly clock?: () => Date;
  readonly limits?: SessionLimits;
}

const isSecure = (origins: readonly string[]): boolean => origins[0]?.startsWith('https:') === true;

/** Browsers keep a `__Host-` cookie only over TLS; Chromium alone makes an exception for localhost. */
export const cookieNameOf = (door: Door, origins: readonly string[]): string => (isSecure(origins) ? `__Host-${door.cookie}` : door.cookie);

/** The cookie that says whose password was right, until the code comes. */
export const pendingCookieOf = (door: Door, origins: readonly string[]): string => `${cookieNameOf(door, origins)}-pending`;

const methods: Readonly<Record<string, SessionMethod>> = {
  '/sign-in/email': 'password',
  '/two-factor/verify-totp': 'totp',
  '/two-factor/verify-backup-code': 'recovery',
  '/passkey/verify-authentication': 'passkey',
};

const stringIn = (body: unknown, name: string): string => {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : '';
};

/** The library checks presence only, even when verification was asked for: without it a stolen key would be both factors. */
const mustVerifyUser = (verified: boolean | undefined): void => {
  if (verified !== true) throw new APIError('BAD_REQUEST', { code: 'userNotVerified', message: 'User verification is missing' });
};

/** Everything that the library offers and we do not: a second wall behind the list of what the door lets through. */
const disabledPaths = [
  '/sign-up/email', '/sign-in/social', '/update-user', '/change-email', '/change-password', '/delete-user', '/delete-user/callback',
  '/request-password-reset', '/reset-password', '/reset-password/:token', '/verify-email', '/send-verification-email', '/verify-password',
  '/list-sessions', '/revoke-session', '/revoke-sessions', '/revoke-other-sessions', '/update-session', '/get-session', '/ok', '/error',
  '/link-social', '/unlink-account', '/list-accounts', '/refresh-token', '/get-access-token', '/account-info', '/callback/:id',
  '/two-factor/enable', '/two-factor/disable', '/two-factor/get-totp-uri', '/two-factor/send-otp', '/two-factor/verify-otp',
  '/two-factor/generate-backup-codes', '/passkey/list-user-passkeys', '/passkey/delete-passkey', '/passkey/update-passkey',
]; // biome-ignore format: a list

/** Sign-in of one door. Nobody signs himself up: an account is made by an administrator, who hands on a one-time link. */
export function makeAuth({ door, pool, secret, edge, ids, clock = () => new Date(), limits = usualSessionLimits }: AuthParts) {
  const secure = isSecure(edge.origins);
  const origin = edge.origins[0] ?? 'http://localhost';
  const cookie = cookieNameOf(door, edge.origins);
  const named = (name: string) => ({ name, attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure } as const });
  return betterAuth({
    appName: 'ICE ACCESS',
    baseURL: origin,
    basePath: '/auth',
    secret,
    database: pool,
    trustedOrigins: [...edge.origins],
    disabledPaths,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLettersMin,
      // The rule itself counts characters; this only keeps a flood out, in the units that the library counts.
      maxPasswordLength: passwordLettersMax * 4,
      password: { hash: hashPassword, verify: isPassword },
    },
    session: {
      modelName: 'session',
      fields: { ...at, expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', userId: 'user_id' },
      expiresIn: limits.absoluteHours * 3600,
      // So many hours from signing in, whatever is done meanwhile; how fresh a proof is, is our own rule.
      disableSessionRefresh: true,
      freshAge: 0,
      cookieCache: { enabled: false },
      additionalFields: {
        method: { type: 'string', required: false, input: false },
        signedInAt: { type: 'date', required: false, input: false, fieldName: 'signed_in_at' },
        lastSeenAt: { type: 'date', required: false, input: false, fieldName: 'last_seen_at' },
        provedAt: { type: 'date', required: false, input: false, fieldName: 'proved_at' },
        browser: { type: 'string', required: false, input: false },
      },
    },
    user: { modelName: 'user', fields: { ...at, emailVerified: 'email_verified' } },
    account: {
      modelName: 'account',
      fields: {
        ...at,
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
      },
    },
    // A link that was read in the database is of no use: only its hash lies there.
    verification: { modelName: 'verification', storeIdentifier: 'hashed', fields: { ...at, expiresAt: 'expires_at' } },
    plugins: [
      twoFactor({
        issuer: 'ICE ACCESS',
        twoFactorCookieMaxAge: 600,
        // Tries are counted by us, for the password and the code together (tries.ts).
        accountLockout: { enabled: false },
        // The list holds hashes already (recoveryCodes.ts).
        backupCodeOptions: { storeBackupCodes: 'plain' },
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'two_factor',
            fields: {
              backupCodes: 'backup_codes',
              userId: 'user_id',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      passkey({
        rpID: new URL(origin).hostname,
        rpName: 'ICE ACCESS',
        origin: [...edge.origins],
        advanced: { webAuthnChallengeCookie: 'challenge' },
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: { afterVerification: async ({ verification }) => mustVerifyUser(verification.registrationInfo?.userVerified) },
        authentication: { afterVerification: async ({ verification }) => mustVerifyUser(verification.authenticationInfo.userVerified) },
        schema: {
          passkey: {
            modelName: 'passkey',
            fields: {
              publicKey: 'public_key',
              userId: 'user_id',
              credentialID: 'credential_id',
              deviceType: 'device_type',
              backedUp: 'backed_up',
              createdAt: 'created_at',
            },
          },
        },
      }),
    ],
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            const path = context?.path ?? '';
            const now = clock();
            // The library takes a code as often as it comes: here each time step counts once.
            if (path === '/two-factor/verify-totp') {
              const code = stringIn(context?.body, 'code');
              if (!(await spendTotp({ pool, key: secret, userId: session.userId, code, at: now })))
                throw new APIError('UNAUTHORIZED', { code: 'codeUsed', message: 'This code was used before' });
            }
            const data = {
              ...session,
              // Where somebody signed in from is no business of ours, and of the browser only what he recognises it by.
              ipAddress: null,
              userAgent: null,
              browser: browserNamed(context?.headers?.get('user-agent')),
              method: methods[path] ?? 'password',
              createdAt: now,
              signedInAt: now,
              lastSeenAt: now,
              provedAt: now,
              expiresAt: new Date(now.getTime() + limits.absoluteHours * 3_600_000),
            };
            return { data };
          },
        },
      },
    },
    // The door counts failed tries itself, by account as well as by network (tries.ts).
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      database: { generateId: () => ids() },
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      cookies: {
        session_token: named(cookie),
        two_factor: named(pendingCookieOf(door, edge.origins)),
        challenge: named(`${cookie}-challenge`),
        dont_remember: named(`${cookie}-forget`),
        trust_device: named(`${cookie}-trust`),
      },
      disableOriginCheck: false,
    },
  });
}

export type Auth = ReturnType<typeof makeAuth>;
