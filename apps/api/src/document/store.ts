import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Received {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Files under ids in a folder that no web server serves. A file is first received beside them, then moved in whole. */
export class FileStore {
  readonly #folder: string;
  readonly #incoming: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.#incoming = join(folder, 'incoming');
  }

  async open(): Promise<void> {
    await mkdir(this.#incoming, { recursive: true, mode: 0o700 });
    await chmod(this.#folder, 0o700);
    // What was being received when the program ended was never attached to anything.
    for (const left of await readdir(this.#incoming)) {
      const path = join(this.#incoming, left);
      if ((await stat(path)).mtimeMs < Date.now() - 3_600_000) await rm(path, { force: true });
    }
  }

  /** Writes a stream to disk, counting and hashing as it goes. */
  async receive(stream: Readable, id: string): Promise<Received> {
    const path = join(this.#incoming, `${checked(id)}.${process.hrtime.bigint()}`);
    const hash = createHash('sha256');
    let bytes = 0;
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(stream, count, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
      const file = await open(path);
      await file.sync().finally(() => file.close());
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { path, bytes, sha256: hash.digest('hex') };
  }

  /** Moves a received file to its place. */
  async keep(received: Received, id: string): Promise<void> {
    const path = this.#pathOf(id);
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    await rename(received.path, path);
  }

  drop = (received: Received): Promise<void> => rm(received.path, { force: true });
  remove = (id: string): Promise<void> => rm(this.#pathOf(id), { force: true });
  read = (id: string): Readable => createReadStream(this.#pathOf(id));
  has = (id: string): Promise<boolean> =>
    stat(this.#pathOf(id)).then(
      (found) => found.isFile(),
      () => false,
    );

  #pathOf(id: string): string {
    return join(this.#folder, checked(id).slice(0, 2), id);
  }
}

function checked(id: string): string {
  if (!uuid.test(id)) throw new Error('A stored file is named by a UUID.');
  return id;
}
