import { type Head, type Link, link } from '@ice-access/ledger';
import type { Tx } from '../open.ts';

/** A fact with its stamp, as a decider gives it. */
export interface Recorded {
  readonly type: string;
  readonly data: object;
  /** Instant in UTC, milliseconds. */
  readonly at: string;
  readonly on: string;
  readonly by: { readonly person: string; readonly role: string };
}

/** Somebody else wrote to the stream first. */
export class StreamMoved extends Error {
  override readonly name = 'StreamMoved';
}

/** What goes to the end of which stream. */
export interface Append {
  readonly stream: string;
  /** Whose case it is. */
  readonly agencyId: string;
  /** The last link that the decision was taken on. */
  readonly head: Head;
  readonly schemaVersion: number;
  readonly facts: readonly Recorded[];
}

/** Links the facts to the end of a stream. Pure. */
export function linked({ stream, head, schemaVersion, facts }: Append): readonly Link[] {
  const links: Link[] = [];
  let last = head;
  for (const { type, data, at, on, by } of facts) {
    const next = link(last, { stream, type, schemaVersion, actor: by.person, office: by.role, at, on }, data);
    links.push(next);
    last = next;
  }
  return links;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505' && 'table' in error && error.table === 'event';

/**
 * Writes facts to the end of a stream and moves its head, in the caller's transaction. The optimistic lock is the key
 * (stream, sequence) itself: who comes second gets `StreamMoved`.
 */
export async function appendEvents(tx: Tx, append: Append): Promise<Head> {
  const links = linked(append);
  const last = links.at(-1);
  if (last === undefined) return append.head;
  const values = [append.stream, append.agencyId, append.schemaVersion, last.sequence, last.hash];
  const column = (pick: (one: Link) => string | number) => links.map(pick);
  try {
    await tx.$client.query({
      name: 'append events',
      text: `with head as (
          insert into stream_head (stream, sequence, hash, agency_id) values ($1, $4, $5, $2)
          on conflict (stream) do update set sequence = excluded.sequence, hash = excluded.hash
        )
        insert into event (stream, agency_id, schema_version, sequence, type, data, actor, office, at, on_date, previous_hash, hash)
        select $1, $2, $3, one.* from unnest($6::int[], $7::text[], $8::text[], $9::uuid[], $10::text[], $11::timestamptz[], $12::date[], $13::text[], $14::text[]) as one
        order by 1, 4`,
      values: [
        ...values,
        column((one) => one.sequence),
        column((one) => one.type),
        column((one) => one.data),
        column((one) => one.actor),
        column((one) => one.office),
        column((one) => one.at),
        column((one) => one.on),
        column((one) => one.previousHash),
        column((one) => one.hash),
      ],
    });
  } catch (error) {
    throw isTaken(error) ? new StreamMoved(append.stream, { cause: error }) : error;
  }
  return { sequence: last.sequence, hash: last.hash };
}
