import { lockFolder, startEmbedded } from '@ice-access/database/embedded';
import { dataDir } from './dataFolder.ts';
import type { Program } from './program.ts';

/** The owner's address, and whether the server is our own. */
export type Database = { readonly ownerUrl: string; readonly embedded: boolean };

/** The outside PostgreSQL that DATABASE_URL names, or the embedded one in the data folder, which is stopped at the end. */
export async function openDatabase({ say, atEnd, stop }: Program): Promise<Database> {
  const outside = process.env.DATABASE_URL;
  if (outside) {
    const lock = await lockFolder(dataDir());
    atEnd(lock.release);
    return { ownerUrl: outside, embedded: false };
  }
  const embedded = await startEmbedded({ dataDir: dataDir(), onProgress: say });
  atEnd(embedded.stop);
  stop.throwIfAborted();
  return { ownerUrl: embedded.url, embedded: true };
}
