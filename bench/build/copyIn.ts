import type { Client, Connection, Submittable } from 'pg';

const chunkLength = 60_000;

/** What of the driver's connection a COPY needs, besides what its types name. */
interface CopyConnection extends Connection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** One `COPY … FROM STDIN` whose data is at hand: the driver knows the messages, and leaves the sending to whoever submits it. */
class CopyIn implements Submittable {
  readonly #statement: string;
  readonly #data: Buffer;
  readonly #done: (error?: Error) => void;
  #failed: Error | undefined;

  constructor(statement: string, data: Buffer, done: (error?: Error) => void) {
    this.#statement = statement;
    this.#data = data;
    this.#done = done;
  }

  submit(connection: Connection): void {
    (connection as CopyConnection).query(this.#statement);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    for (let at = 0; at < this.#data.length; at += chunkLength) connection.sendCopyFromChunk(this.#data.subarray(at, at + chunkLength));
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}

  handleError(error: Error): void {
    this.#failed = error;
    // The server still says that it is ready, unless the connection is gone.
    this.#done(error);
  }

  handleReadyForQuery(): void {
    if (this.#failed === undefined) this.#done();
  }
}

/** One value in the text form of COPY. */
function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  const text = Array.isArray(value) ? `{${value.map((one) => `"${String(one).replace(/["\\]/g, '\\$&')}"`).join(',')}}` : String(value);
  return text.replace(/[\\\t\n\r]/g, (mark) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[mark] ?? mark);
}

const flushBytes = 4_000_000;

/** Gathers rows of one table and sends them in big pieces. */
export class Rows {
  readonly #client: Client;
  readonly #statement: string;
  #lines: string[] = [];
  #length = 0;
  count = 0;

  constructor(client: Client, table: string, columns: readonly string[]) {
    this.#client = client;
    this.#statement = `copy ${table} (${columns.join(', ')}) from stdin`;
  }

  async add(values: readonly unknown[]): Promise<void> {
    const line = `${values.map(field).join('\t')}\n`;
    this.#lines.push(line);
    this.#length += line.length;
    this.count += 1;
    if (this.#length > flushBytes) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#lines.length === 0) return;
    const data = Buffer.from(this.#lines.join(''));
    this.#lines = [];
    this.#length = 0;
    await new Promise<void>((resolve, reject) => {
      this.#client.query(new CopyIn(this.#statement, data, (error) => (error === undefined ? resolve() : reject(error))));
    });
  }
}
