import type { Link } from '@ice-access/ledger';
import type { ClientBase } from 'pg';

/** Whatever can send a query: a transaction of ours, or an auditor's own connection. */
export interface Reader {
  readonly $client: ClientBase;
}

interface Row {
  readonly stream: string;
  readonly sequence: number;
  readonly type: string;
  readonly schema_version: number;
  readonly data: string;
  readonly actor: string;
  readonly office: string;
  readonly at: Date;
  readonly on_date: string;
  readonly previous_hash: string;
  readonly hash: string;
}

const columns = 'stream, sequence, type, schema_version, data, actor, office, at, on_date::text as on_date, previous_hash, hash';

const toLink = (row: Row): Link => ({
  stream: row.stream,
  sequence: row.sequence,
  type: row.type,
  schemaVersion: row.schema_version,
  data: row.data,
  actor: row.actor,
  office: row.office,
  at: row.at.toISOString(),
  on: row.on_date,
  previousHash: row.previous_hash,
  hash: row.hash,
});

/** The links of one stream, oldest first. */
export async function readStream(tx: Reader, stream: string): Promise<readonly Link[]> {
  const { rows } = await tx.$client.query<Row>({
    name: 'read stream',
    text: `select ${columns} from event where stream = $1 order by sequence`,
    values: [stream],
  });
  return rows.map(toLink);
}

const pageSize = 2000;

/** Every link of the log, ordered by stream and sequence, a page at a time. */
export async function* readLog(tx: Reader): AsyncGenerator<Link> {
  let after: { stream: string; sequence: number } = { stream: '', sequence: 0 };
  for (;;) {
    const { rows } = await tx.$client.query<Row>({
      name: 'read log',
      text: `select ${columns} from event where (stream, sequence) > ($1, $2) order by stream, sequence limit ${pageSize}`,
      values: [after.stream, after.sequence],
    });
    for (const row of rows) yield toLink(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last;
  }
}
