import { betterAuth } from 'better-auth';
import type { Pool } from 'pg';
import type { Door } from '../door.ts';
import type { Edge } from '../http/seen.ts';

const sessionHours = 12;
const linkMinutes = 30;
export const linkMs = linkMinutes * 60_000;
export const passwordLettersMin = 12;

/** The columns as the migration names them. */
const at = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** What one door's sign-in is made of: its own tables under its own login, and its own secret. */
export interface AuthParts {
  readonly door: Door;
  readonly pool: Pool;
  readonly secret: string;
  readonly edge: Edge;
  readonly ids: () => string;
}

/** Browsers keep a `__Host-` cookie only over TLS; Chromium alone makes an exception for localhost. */
export const cookieNameOf = (door: Door, origins: readonly string[]): string =>
  origins[0]?.startsWith('https:') === true ? `__Host-${door.cookie}` : door.cookie;

/** Sign-in of one door. Nobody signs himself up: an account is made by an administrator, who hands on a one-time link. */
export function makeAuth({ door, pool, secret, edge, ids }: AuthParts) {
  const secure = edge.origins[0]?.startsWith('https:') === true;
  return betterAuth({
    appName: 'ICE ACCESS',
    baseURL: edge.origins[0] ?? 'http://localhost',
    basePath: '/auth',
    secret,
    database: pool,
    trustedOrigins: [...edge.origins],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLettersMin,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
    },
    session: {
      modelName: 'session',
      fields: { ...at, expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', userId: 'user_id' },
      expiresIn: sessionHours * 3600,
      // Twelve hours from signing in, whatever is done meanwhile.
      disableSessionRefresh: true,
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
    // Where somebody signed in from and with which browser is no business of ours.
    databaseHooks: { session: { create: { before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }) } } },
    // The door counts failed tries itself, by account as well as by address (signInLimit.ts).
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      database: { generateId: () => ids() },
      useSecureCookies: false,
      cookies: {
        session_token: { name: cookieNameOf(door, edge.origins), attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure } },
      },
      disableOriginCheck: false,
    },
  });
}

export type Auth = ReturnType<typeof makeAuth>;
