import { openSession, signedToken } from '../account/opening.ts';
import type { OpenDoor } from '../doorParts.ts';
import { newId } from '../ids.ts';

/** Sessions of every strength, as probes need them. */
export const sessionKinds = ['none', 'pending', 'enrol', 'full', 'stale', 'expired', 'disabled', 'officeEnded'] as const;
export type SessionKind = (typeof sessionKinds)[number];

const minutesAgo = (at: Date, minutes: number): Date => new Date(at.getTime() - minutes * 60_000);

/** What a row of each kind looks like: `full` is both factors shown just now. */
async function age({ authPool }: OpenDoor, { token, userId, kind, at }: { token: string; userId: string; kind: SessionKind; at: Date }) {
  const set = async (assignment: string, value: unknown) =>
    void (await authPool.query(`update session set ${assignment} = $2 where token = $1`, [token, value]));
  switch (kind) {
    case 'stale':
      return set('proved_at', minutesAgo(at, 6));
    case 'expired':
      return set('last_seen_at', minutesAgo(at, 16));
    // Its holder was disabled after it began. Sessions that he opens later are not touched, so that one test does not disturb another.
    case 'disabled':
      return set('created_at', new Date(0));
    // He acts for an organisation in which he holds nothing today.
    case 'officeEnded':
      return set('acting_in', userId);
    default:
      return undefined;
  }
}

/** Opens a session in the tables and gives its cookie; `disabled` also needs `sessions_after` on the person, which the caller sets. */
export async function cookieOfKind(open: OpenDoor, userId: string, kind: Exclude<SessionKind, 'none' | 'pending'>): Promise<string> {
  const { cookieName, secret, clock, limits } = open.account;
  const at = clock();
  const full = open.door.party === 'agency' ? 'totp' : 'passkey';
  const token = await openSession(open.authPool, {
    id: newId(),
    userId,
    method: kind === 'enrol' ? 'password' : full,
    browser: 'A test',
    at,
    absoluteHours: limits.absoluteHours,
  });
  await age(open, { token, userId, kind, at });
  return `${cookieName}=${signedToken(token, secret)}`;
}
