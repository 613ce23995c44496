import type { Actor } from '@ice-access/domain/parties';
import type { Log } from '../log.ts';
import type { Looking } from '../looking/looking.ts';
import type { TrustedProxies } from './address.ts';

/** What our Hono apps know of one request. */
export interface Seen {
  readonly Variables: {
    readonly id: string;
    readonly nonce: string;
    readonly looking: Looking;
    readonly actor: Actor;
    readonly refusalsRecorded: boolean;
  };
  readonly Bindings: { readonly incoming?: { readonly socket: { readonly remoteAddress?: string } } };
}

/** What the edge needs to know, whichever door it is. */
export interface Edge {
  readonly origins: readonly string[];
  readonly trustProxy: TrustedProxies;
  readonly log: Log;
}
