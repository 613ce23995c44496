import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openDatabase, readLog, roles } from '@ice-access/database';
import { type Checkpoint, checkpoint, type Head, type Link, toLine } from '@ice-access/ledger';
import { systemActors } from '../account/system.ts';

const asProgram = { person: systemActors.clock.person, agencyId: null };

/** Writes every event of the log to a file, one on each line, and gives the checkpoint over all chains as they were written. */
export async function exportLog(workerUrl: string, file: string): Promise<Checkpoint> {
  const database = openDatabase({ url: workerUrl, role: roles.worker, max: 1 });
  const heads = new Map<string, Head>();
  async function* lines(links: AsyncIterable<Link>) {
    for await (const link of links) {
      heads.set(link.stream, { sequence: link.sequence, hash: link.hash });
      yield `${toLine(link)}\n`;
    }
  }
  try {
    await database.reading(asProgram, (tx) => pipeline(Readable.from(lines(readLog(tx))), createWriteStream(file, { mode: 0o600 })));
    return checkpoint(new Date().toISOString(), heads);
  } finally {
    await database.close();
  }
}
