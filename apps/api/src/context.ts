import type { Database } from '@ice-access/database';
import type { Instant } from '@ice-access/domain/kernel';
import type { Actor } from '@ice-access/domain/parties';
import type { Targets } from '@ice-access/domain/time';
import type { AccountDesk } from './account/desk.ts';
import type { SessionSeen } from './account/session.ts';
import type { Looking } from './looking/looking.ts';
import type { Site } from './meta/site.ts';
import type { InvitationDesk } from './organisation/desk.ts';

/** Who is signed in, as the door's own cookie says. */
export interface SignedInPerson {
  readonly id: string;
  readonly party: string;
  /** Nobody used the account for long: its holder opens it again with both factors. */
  readonly isDormant: boolean;
  readonly name: string;
  readonly email: string;
}

/** What a command needs of the world, and nothing more: the demonstration loader brings its own clock. */
export interface Caller {
  readonly actor: Actor;
  /** When both factors were last shown; null for the program itself and an operator on the server, who are never asked. */
  readonly provedAt: Instant | null;
  readonly database: Database;
  readonly now: () => Instant;
  /** Time-ordered UUIDs. */
  readonly ids: () => string;
  /** 32 hexadecimal digits that nobody can guess. */
  readonly salts: () => string;
  /** How long each step may take, where the operator set it; else the program's own first values. */
  readonly targets?: Targets | undefined;
  /** The edition that a new request gets where it is not the current one: the demonstration has some that are older. */
  readonly edition?: string | undefined;
}

/** What every procedure gets. */
export interface Context extends Omit<Caller, 'actor' | 'provedAt'>, Record<string, unknown> {
  /** To be quoted when something goes wrong. */
  readonly id: string;
  readonly door: 'agency' | 'reviewer';
  /** Who may act: nobody while a factor is missing, or without an office in force. */
  readonly actor: Actor | null;
  readonly person: SignedInPerson | null;
  readonly session: SessionSeen | null;
  /** The door's sign-in tables; absent only where no door is open. */
  readonly account?: AccountDesk;
  readonly site?: Site;
  /** Where invitations lead; absent only where no door is open. */
  readonly invitations?: InvitationDesk;
  /** The record of looking; absent only where no door is open. */
  readonly looking?: Looking;
}
