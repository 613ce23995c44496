import type { Scope } from '@ice-access/database';
import type { Actor } from '@ice-access/domain/parties';

/** For whom a transaction runs. */
export const scopeOf = (actor: Actor): Scope => ({ person: actor.person, agencyId: actor.party === 'agency' ? actor.agencyId : null });
