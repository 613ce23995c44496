import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { networkOf } from '../http/address.ts';

const windowMs = 15 * 60_000;
/** Five failures of one account from one network, and its next try waits (CJIS AC-7). */
const waitAfter = 5;
/** Five more from anywhere, and its password opens nothing until somebody releases it. */
const lockAfter = 10;
/** One network that tries many accounts. */
const networkMost = 100;

/** One try, as it stands in the count before anybody knows how it ends. */
export interface Try {
  readonly pool: Pool;
  readonly id: string;
  readonly email: string;
  readonly account: string;
  readonly network: string;
}
export type TryAnswer =
  | { readonly kind: 'go'; readonly attempt: Try }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'locked' };

export interface TryAsk {
  readonly pool: Pool;
  readonly email: string;
  readonly address: string;
  readonly secret: string;
  readonly id: string;
  readonly at: Date;
}

const hashed = (text: string): string => createHash('sha256').update(text).digest('base64url');
/** How an account is named in the count of tries. */
export const accountKey = (email: string): string => hashed(email);

async function counted(client: PoolClient, { account, network, email, at }: { account: string; network: string; email: string; at: Date }) {
  const since = new Date(at.getTime() - windowMs);
  const { rows } = await client.query<{ mine: Date[] | null; all: number; network: Date[] | null }>(
    `with released as (select max(p.released_at) as at from "user" u join public.person p on p.person_id = u.id::uuid where u.email = $3),
       tries as (select t.network, t.at from sign_in_try t, released r where t.account = $1 and t.at > coalesce(r.at, '-infinity'))
     select (select array_agg(at order by at) from tries where network = $2 and at > $4) as mine, (select count(*)::int from tries) as all,
       (select array_agg(at order by at) from sign_in_try where network = $2 and at > $4) as network`,
    [account, network, email, since],
  );
  return { mine: rows[0]?.mine ?? [], all: rows[0]?.all ?? 0, network: rows[0]?.network ?? [] };
}

const secondsUntil = (tries: readonly Date[], most: number, at: Date): number => {
  const first = tries.at(-most);
  return tries.length < most || first === undefined ? 0 : Math.max(1, Math.ceil((first.getTime() + windowMs - at.getTime()) / 1000));
};

/**
 * Asks whether one more try may be made, and counts it as failed until it is known to have succeeded, so that tries at once do not
 * slip through together. Kept in the database: a restart frees nobody. An address without an account is counted alike.
 */
export async function beginTry({ pool, email, address, secret, id, at }: TryAsk): Promise<TryAnswer> {
  const account = accountKey(email);
  // Which networks people sign in from is no business of ours; that two tries came from one is.
  const network = hashed(`${secret} ${networkOf(address)}`);
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 15))', [account]);
    const found = await counted(client, { account, network, email, at });
    const seconds = Math.max(secondsUntil(found.mine, waitAfter, at), secondsUntil(found.network, networkMost, at));
    const answer: TryAnswer =
      found.all >= lockAfter
        ? { kind: 'locked' }
        : seconds > 0
          ? { kind: 'wait', seconds }
          : { kind: 'go', attempt: { pool, id, email, account, network } };
    if (answer.kind === 'go')
      await client.query('insert into sign_in_try (try_id, account, network, at) values ($1, $2, $3, $4)', [id, account, network, at]);
    await client.query('commit');
    return answer;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** The try did not fail, though nobody is in yet: it is taken out of the count. */
export const forgiveTry = async ({ pool, id }: Try): Promise<void> =>
  void (await pool.query('delete from sign_in_try where try_id = $1', [id]));

/** Somebody is in: the account's failures are over. What its network tried at other accounts still counts: one known account buys no guesses. */
export const forgetTries = async ({ pool, account }: Try): Promise<void> =>
  void (await pool.query('delete from sign_in_try where account = $1', [account]));

/** Tries that say nothing any more. A lock stands until it is released, but no longer than an account stays open unused. */
export const oldTries = `delete from sign_in_try where at < now() - interval '90 days' or (at < now() - interval '1 day'
  and account not in (select account from sign_in_try group by account having count(*) >= ${lockAfter}))`;
