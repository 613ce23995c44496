import type { Database } from '@ice-access/database';
import type { Actor } from '@ice-access/domain/parties';
import type { FileStore } from './store.ts';

/** What files in and files out need of the door they belong to. */
export interface FilesParts {
  readonly database: Database;
  readonly store: FileStore;
  readonly actorOf: (headers: Headers) => Promise<Actor | null>;
  readonly now: () => Date;
  readonly ids: () => string;
  /** The agreement's text as it stands, typeset and marked as a draft; undefined when there is no such agreement for this actor. */
  readonly draftOf: (actor: Actor, agreementId: string) => Promise<{ pdf: Uint8Array; fileName: string } | undefined>;
}
