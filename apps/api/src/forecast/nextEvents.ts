import type { Tx } from '@ice-access/database';

const batchMax = 500;

export interface Batch {
  readonly requestIds: readonly string[];
  /** Up to where the log is read with this batch. */
  readonly position: number;
}
/** `alone`: nobody else writes, so no row can commit late behind the reader's back. */
export interface Reading {
  readonly alone: boolean;
}

/** The requests of the next events that nobody has read yet; undefined when there are none, or another process is at it. */
export async function nextEvents(tx: Tx, { alone }: Reading): Promise<Batch | undefined> {
  const { rows: readers } = await tx.$client.query<{ position: string }>('select position from forecast_reader for update skip locked');
  const [reader] = readers;
  if (reader === undefined) return undefined;
  // A transaction that is still open may yet commit a lower position: what began after it waits.
  const settled = alone ? '' : 'and transaction_id < pg_snapshot_xmin(pg_current_snapshot())';
  const { rows } = await tx.$client.query<{ position: string; stream: string }>({
    text: `select position, stream from event where position > $1 ${settled} order by position limit ${batchMax}`,
    values: [reader.position],
  });
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  const requests = rows.filter(({ stream }) => stream.startsWith('request/')).map(({ stream }) => stream.slice('request/'.length));
  return { requestIds: [...new Set(requests)], position: Number(last.position) };
}

/** Remembers how far the log was read. */
export async function readUpTo(tx: Tx, { position }: Batch): Promise<void> {
  await tx.$client.query('update forecast_reader set position = $1', [position]);
}
