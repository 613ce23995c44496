import { type Database, tables } from '@ice-access/database';
import { eq } from 'drizzle-orm';
import { demonstration } from '#demonstration';
import type { ShownPerson } from '../demonstration/part.ts';
import type { Door } from '../door.ts';
import type { Env } from '../env.ts';

/** What a visitor is told about the site itself. */
export interface Site {
  readonly product: string;
  readonly door: Door['name'];
  readonly official: { readonly name: string; readonly contact: string } | null;
  /** Who can be tried out at this door, and with which password; null where no demonstration is loaded. */
  readonly demonstration: () => Promise<{ readonly people: readonly ShownPerson[]; readonly password: string } | null>;
}

const nobody = { person: '00000000-0000-0000-0000-000000000000', agencyId: null };
const keepMs = 30_000;

/** Says what the site is, and whether demonstration data is loaded. Never shows a password where the site is official. */
export function siteOf({ door, database, env }: { readonly door: Door; readonly database: Database; readonly env: Env }): Site {
  let known: { readonly loaded: boolean; readonly until: number } | undefined;
  async function isLoaded(): Promise<boolean> {
    if (known !== undefined && known.until > Date.now()) return known.loaded;
    const found = await database.reading(nobody, (tx) =>
      tx.select({ ori: tables.agency.ori }).from(tables.agency).where(eq(tables.agency.state, 'ZZ')).limit(1),
    );
    known = { loaded: found.length > 0, until: Date.now() + keepMs };
    return known.loaded;
  }
  return {
    product: 'ICE ACCESS',
    door: door.name,
    official: env.official ?? null,
    demonstration: async () => (env.official === undefined && (await isLoaded()) ? demonstration.shownAt(door) : null),
  };
}
