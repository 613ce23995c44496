import type { Database } from '@ice-access/database';
import type { Instant } from '@ice-access/domain/kernel';
import type { Actor } from '@ice-access/domain/parties';
import type { Looking } from './looking/looking.ts';
import type { Site } from './meta/site.ts';

/** Who is signed in, as the door's own cookie says. */
export interface SignedInPerson {
  readonly name: string;
  readonly email: string;
}

/** What a command needs of the world, and nothing more: the demonstration loader brings its own clock. */
export interface Caller {
  readonly actor: Actor;
  readonly database: Database;
  readonly now: () => Instant;
  /** Time-ordered UUIDs. */
  readonly ids: () => string;
  /** 32 hexadecimal digits that nobody can guess. */
  readonly salts: () => string;
}

/** What every procedure gets. */
export interface Context extends Omit<Caller, 'actor'>, Record<string, unknown> {
  /** To be quoted when something goes wrong. */
  readonly id: string;
  readonly door: 'agency' | 'reviewer';
  readonly actor: Actor | null;
  readonly person: SignedInPerson | null;
  readonly site?: Site;
  /** The record of looking; absent only where no door is open. */
  readonly looking?: Looking;
}
