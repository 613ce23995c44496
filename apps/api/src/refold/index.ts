import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoginAddresses } from '@ice-access/database/migrate';
import { loadDemonstration } from '../demonstration/load.ts';
import { FileStore } from '../document/store.ts';

export { refoldRows } from '../cli/refold.ts';
export { verify } from '../cli/verify.ts';
export { type Difference, type Refolded, refold } from './refold.ts';

/** What a log made by real commands needs: a migrated, empty database. */
export interface MadeByCommands {
  readonly ownerUrl: string;
  readonly logins: LoginAddresses;
  readonly seed: string;
  readonly say: (sentence: string) => void;
}

/** Plays the whole demonstration into a database: a log of two years, every event of it by a command. Its files are thrown away. */
export async function playDemonstration({ ownerUrl, logins, seed, say }: MadeByCommands): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ice-access-log-'));
  const store = new FileStore(folder);
  try {
    await store.open();
    await loadDemonstration({ ownerUrl, logins, store, asOf: '2026-11-24', seed, say });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
