/** One question to a sign-in route of the door. Without a body it is read, with one it is sent. Nothing: no answer came. */
export type Ask = (route: string, body?: object) => Promise<Answered | undefined>;
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** Why the door said no. */
export interface No {
  readonly is: 'no';
  readonly code: string;
  readonly waitSeconds?: number | undefined;
  readonly reason?: string | undefined;
}
/** What follows a step of signing in. */
export type Entry = { readonly is: 'in' | 'enrol' | 'code' } | No;

const noAnswer: No = { is: 'no', code: 'offline' };

/** The no inside an answer, or nothing when the door said yes. */
export function noOf(answered: Answered | undefined): No | undefined {
  if (answered === undefined) return noAnswer;
  if (answered.status < 400) return undefined;
  const { refused } = (answered.body ?? {}) as { refused?: { code?: string; waitSeconds?: number; reason?: string } };
  return {
    is: 'no',
    code: refused?.code ?? (answered.status === 429 ? 'tooManyTries' : answered.status >= 500 ? 'failed' : 'refused'),
    waitSeconds: refused?.waitSeconds,
    reason: refused?.reason,
  };
}

/** What comes next, as a sign-in route says it. */
export function entryOf(answered: Answered | undefined): Entry {
  const no = noOf(answered);
  if (no !== undefined) return no;
  const { next } = (answered?.body ?? {}) as { next?: 'in' | 'enrol' | 'code' };
  return next === undefined ? { is: 'no', code: 'failed' } : { is: next };
}
