import type { Tx } from '../open.ts';

/** Who asked for what, under which key. */
export interface KeyClaim {
  readonly actor: string;
  readonly command: string;
  readonly key: string;
  readonly payloadHash: string;
  readonly at: string;
}

/** The key is new; or it was used with this payload and had this answer; or with another payload. */
export type KeyStanding = { readonly is: 'new' } | { readonly is: 'repeated'; readonly answer: unknown } | { readonly is: 'otherPayload' };

/**
 * Claims an idempotency key in the command's transaction. Of two in parallel the second waits here until the first has committed,
 * and then gets the first one's answer.
 */
export async function claimKey(tx: Tx, { actor, command, key, payloadHash, at }: KeyClaim): Promise<KeyStanding> {
  const { rowCount } = await tx.$client.query({
    name: 'claim key',
    text: 'insert into idempotency (actor, command, key, payload_hash, at) values ($1, $2, $3, $4, $5) on conflict do nothing',
    values: [actor, command, key, payloadHash, at],
  });
  if (rowCount === 1) return { is: 'new' };
  const { rows } = await tx.$client.query<{ payload_hash: string; answer: unknown }>(
    'select payload_hash, answer from idempotency where actor = $1 and command = $2 and key = $3',
    [actor, command, key],
  );
  const [kept] = rows;
  return kept?.payload_hash === payloadHash ? { is: 'repeated', answer: kept.answer } : { is: 'otherPayload' };
}

/** Keeps the answer under its key. A refusal is never kept: its transaction rolls back. */
export async function keepAnswer(tx: Tx, { actor, command, key }: KeyClaim, answer: object): Promise<void> {
  await tx.$client.query({
    name: 'keep answer',
    text: 'update idempotency set answer = $4 where actor = $1 and command = $2 and key = $3',
    values: [actor, command, key, JSON.stringify(answer)],
  });
}

const keptDays = 30;

/** Forgets the keys that are older than thirty days. */
export async function forgetKeys(tx: Tx, now: string): Promise<number> {
  const { rowCount } = await tx.$client.query("delete from idempotency where at < $1::timestamptz - $2 * interval '1 day'", [
    now,
    keptDays,
  ]);
  return rowCount ?? 0;
}
