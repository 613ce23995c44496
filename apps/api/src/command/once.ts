import { claimKey, keepAnswer, type Tx } from '@ice-access/database';
import { digestOf } from '@ice-access/ledger';
import { Refused } from './refused.ts';

/** What a lifecycle command answers. */
export interface Answer {
  readonly version: number;
  readonly phase: string;
  readonly reference: string;
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'version' in value && 'phase' in value && 'reference' in value;

/** One call of one command, as idempotency tells calls apart. */
export interface Call {
  readonly actor: string;
  readonly command: string;
  readonly key: string;
  readonly payload: object;
  readonly at: string;
}

/** Does the work once per key; a repeated call gets the first one's answer. A refusal is not kept: it rolls back. */
export async function once(tx: Tx, { actor, command, key, payload, at }: Call, work: () => Promise<Answer>): Promise<Answer> {
  const claim = { actor, command, key, payloadHash: digestOf(payload), at };
  const standing = await claimKey(tx, claim);
  if (standing.is === 'repeated' && isAnswer(standing.answer)) return standing.answer;
  if (standing.is !== 'new')
    throw new Refused('UNPROCESSABLE_CONTENT', { code: 'keyReused', field: 'key', sentence: 'This key was used for another command.' });
  const answer = await work();
  await keepAnswer(tx, claim, answer);
  return answer;
}
