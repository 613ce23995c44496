import type { Scope } from '@ice-access/database';
import { type Actor, fieldWallOf } from '@ice-access/domain/parties';

/** For whom a transaction runs: row-level security reads it. */
export function scopeOf(actor: Actor): Scope {
  const wall = fieldWallOf(actor);
  return {
    person: actor.person,
    agencyId: actor.party === 'agency' ? actor.agencyId : null,
    fieldOffice: wall.bound ? (wall.fieldOffice ?? '') : null,
  };
}
