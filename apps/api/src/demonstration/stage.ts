import type { Database } from '@ice-access/database';
import type { Actor } from '@ice-access/domain/parties';
import { systemActors } from '../account/system.ts';
import type { Caller } from '../context.ts';
import type { FileStore } from '../document/store.ts';
import type { DemoAgency } from './agencies.ts';
import type { Chance } from './random.ts';

/** Who plays: every person of the demonstration as an actor. */
export interface Cast {
  readonly of: (agency: DemoAgency) => { readonly [Office in 'official' | 'preparer' | 'counsel' | 'board']: Actor };
  readonly ice: { readonly [Mailbox in IceMailbox]: Actor };
  /** Who keeps the people of ICE and of the oversight body. */
  readonly keepers: readonly Actor[];
}
export const iceMailboxes = [
  'program',
  'program2',
  'investigations',
  'investigations2',
  'investigations3',
  'detention',
  'detention2',
  'detention3',
  'director',
  'rights',
  'headquarters',
  'counsel',
  'signatory',
] as const;
export type IceMailbox = (typeof iceMailboxes)[number];

/** Where the stories are played: the real handlers on the real database, under a clock that follows the script. */
export class Stage {
  at = new Date(0);
  readonly cast: Cast;
  readonly chance: Chance;
  readonly store: FileStore;
  readonly agencyOf: (agency: DemoAgency) => string;
  readonly #databases: { readonly agency: Database; readonly ice: Database; readonly system: Database };

  constructor(parts: {
    readonly cast: Cast;
    readonly chance: Chance;
    readonly store: FileStore;
    readonly agencyOf: (agency: DemoAgency) => string;
    readonly databases: { readonly agency: Database; readonly ice: Database; readonly system: Database };
  }) {
    this.cast = parts.cast;
    this.chance = parts.chance;
    this.store = parts.store;
    this.agencyOf = parts.agencyOf;
    this.#databases = parts.databases;
  }

  readonly id = (): string => this.chance.id(this.at);
  readonly now = (): string => this.at.toISOString();
  readonly salt = (): string => this.chance.bytes(16).toString('hex');
  get today(): string {
    return this.now().slice(0, 10);
  }

  /** Somebody at the door of his own side, at the scripted time. */
  caller(actor: Actor): Caller {
    const { agency, ice, system } = this.#databases;
    const database = actor.party === 'agency' ? agency : actor.party === 'system' ? system : ice;
    return { actor, provedAt: null, database, now: this.now, ids: this.id, salts: this.salt };
  }

  /** The program itself, at the scripted time. */
  get world(): Omit<Caller, 'actor' | 'provedAt'> {
    return this.caller(systemActors.clock);
  }
}
