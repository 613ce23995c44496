import { type CalendarDate, daysBetween, type Instant } from '../kernel/instant.ts';

/** How old the proof of both factors may be when something weighty is done (quality of a step-up: ASVS 7.5.3). */
export const stepUpMinutes = 5;

const minuteMs = 60_000;
const later = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString();

/** Whether both factors were shown lately enough. Null is the program itself or an operator on the server, who are never asked. */
export const isFresh = (provedAt: Instant | null, at: Instant): boolean =>
  provedAt === null || Date.parse(at) - Date.parse(provedAt) <= stepUpMinutes * minuteMs;

/** How long a session lives: without use, and altogether. */
export interface SessionLimits {
  readonly idleMinutes: number;
  readonly absoluteHours: number;
}
/** Fifteen minutes and twelve hours (CJIS AC-11 allows thirty; AC-12 asks for twelve). */
export const usualSessionLimits: SessionLimits = { idleMinutes: 15, absoluteHours: 12 };

/** When a session ends without use, and when it ends whatever is done. */
export function sessionEnds(
  { signedInAt, lastSeenAt }: { readonly signedInAt: Instant; readonly lastSeenAt: Instant },
  { idleMinutes, absoluteHours }: SessionLimits,
): { readonly idleEndsAt: Instant; readonly endsAt: Instant } {
  return { idleEndsAt: later(lastSeenAt, idleMinutes * minuteMs), endsAt: later(signedInAt, absoluteHours * 60 * minuteMs) };
}

/** How a session was opened. */
export const sessionMethods = ['password', 'totp', 'recovery', 'passkey', 'oidc', 'oidcFactor'] as const;
export type SessionMethod = (typeof sessionMethods)[number];
export type SessionStrength = 'full' | 'enrol';

/**
 * What a session may do: everything of its holder's offices, or only set up the factor that is missing. A passkey with user
 * verification is both factors in one and cannot be phished; where `passkeyNeeded`, a password with a code is not enough.
 */
export function strengthOf(method: SessionMethod, passkeyNeeded: boolean): SessionStrength {
  switch (method) {
    case 'passkey':
    case 'oidcFactor':
      return 'full';
    case 'totp':
    case 'recovery':
      return passkeyNeeded ? 'enrol' : 'full';
    case 'password':
    case 'oidc':
      return 'enrol';
  }
}

/** After so many days without signing in, an account is shut until its holder opens it again (CJIS AC-2(3)). */
export const dormantAfterDays = 90;

/** Whether an account that was last used on a day is shut today. */
export const isDormant = (lastUsedOn: CalendarDate, today: CalendarDate): boolean => daysBetween(lastUsedOn, today) > dormantAfterDays;
