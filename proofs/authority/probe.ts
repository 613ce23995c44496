import type { Stand } from '@ice-access/api/testing';
import { type Answer, type Asking, askDoor } from './ask.ts';
import type { Player } from './cast.ts';
import type { Ground } from './ground.ts';
import { inputFor } from './inputs.ts';
import { routeInput } from './routes.ts';
import type { Strength } from './sessions.ts';
import type { Change } from './trace.ts';

/** One call to be made: who, what, which case, how signed in. */
export interface Probe {
  readonly player: Player;
  readonly procedure: string;
  readonly kind: 'query' | 'mutation' | 'route';
  readonly stand: Stand | undefined;
  readonly strength: Strength;
}
export type Verdict =
  | 'allowed'
  | 'refusedByRole'
  | 'refusedByPhase'
  | 'hidden'
  | 'notSignedIn'
  | 'factorNeeded'
  | 'noOffice'
  | 'stepUpNeeded'
  | 'broken';

/** What a call came to. */
export interface Seen {
  readonly answer: Answer;
  readonly verdict: Verdict;
  /** Whether it was carried out, and not only let through to a rule that forbids it now. */
  readonly done: boolean;
  readonly changes: readonly Change[];
  readonly denials: number;
}

/** A rule of the case, or another reader's words: whoever hears it was let through. */
const heldByRule = new Set([400, 409, 412, 413, 422]);

/** What only a wrong question of ours would meet. */
const mistakes = new Set(['invalid', 'malformed', 'stale', 'keyReused']);

function verdictOf({ status, code }: Answer): Verdict {
  if (status < 400) return 'allowed';
  // A wrong password or code is no want of a session: the door was open to it.
  if (status === 401) return code === 'notSignedIn' ? 'notSignedIn' : 'allowed';
  if (status === 403 && (code === 'factorNeeded' || code === 'noOffice' || code === 'stepUpNeeded')) return code;
  if (status === 403) return 'refusedByRole';
  if (status === 404) return 'hidden';
  if (status === 409 && code === 'wrongPhase') return 'refusedByPhase';
  return heldByRule.has(status) && !mistakes.has(code ?? '') ? 'allowed' : 'broken';
}

/** Rows that say that somebody was here; they are no effect of a call. */
const aboutBeingHere = (change: Change): boolean =>
  change.op === 'UPDATE' && change.table.endsWith('.session') && change.columns.every((column) => column === 'last_seen_at');
/** A try that failed is counted, a code's beside the sign-in that waits for it: that is all that it may change. */
const isCount = ({ table }: Change): boolean => /\.(sign_in_try|sign_in_lock|verification)$/.test(table);
const isDenial = ({ table }: Change): boolean => table === 'denial';
const isLook = ({ table }: Change): boolean => table === 'look';

/** Makes one call, looks at every row that it changed, and takes those back. */
export async function tryOut(ground: Ground, probe: Probe): Promise<Seen> {
  const { sessions, trace } = ground;
  await sessions.keepFresh(trace);
  const { strength, player } = probe;
  return sessions.while({ strength, person: player.actor.person, trace }, () => call(ground, probe));
}

async function call({ addresses, sessions, trace }: Ground, probe: Probe): Promise<Seen> {
  const { player, strength } = probe;
  const cookie = await sessions.cookiesOf(addresses, player, strength);
  if (strength === 'pending') await trace.forget();
  const answer = await askDoor(addresses, { door: player.door, cookie, ...wireOf(probe) });
  const all = (await trace.changes()).filter((change) => !aboutBeingHere(change));
  const changes = all.filter((change) => !isDenial(change) && !isLook(change) && !isCount(change));
  if (changes.length > 0 || all.some(isCount)) await trace.undo();
  else if (all.length > 0) await trace.forget();
  return { answer, verdict: verdictOf(answer), done: answer.status < 400, changes, denials: all.filter(isDenial).length };
}

function wireOf({ procedure, kind, player, stand }: Probe): Omit<Asking, 'door' | 'cookie'> {
  if (kind === 'route') return routeInput(procedure, { player, stand });
  const found = inputFor({ procedure, player, stand });
  if (found === undefined) throw new Error(`Nobody has said how ${procedure} is asked. Add it to proofs/authority/inputs.ts.`);
  const input = found.input === null ? undefined : JSON.stringify({ json: found.input });
  if (kind === 'mutation') return { method: 'POST', path: `/trpc/${procedure}`, body: input ?? '{"json":{}}' };
  return { method: 'GET', path: `/trpc/${procedure}${input === undefined ? '' : `?input=${encodeURIComponent(input)}`}` };
}
