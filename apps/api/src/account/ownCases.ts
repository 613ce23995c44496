import { type Actor, fieldWallOf, readsCases } from '@ice-access/domain/parties';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** The two columns that say whose case a row is. */
interface CaseColumns {
  readonly agencyId: PgColumn;
  readonly fieldOffice: PgColumn;
}

/** Of a list, what is this reader's: the door's own wall, in front of row-level security. */
export function ownCases({ agencyId, fieldOffice }: CaseColumns, actor: Actor): SQL | undefined {
  if (actor.party === 'agency') return eq(agencyId, actor.agencyId);
  const wall = fieldWallOf(actor);
  if (!readsCases(actor) || (wall.bound && wall.fieldOffice === null)) return sql`false`;
  return wall.bound && wall.fieldOffice !== null ? eq(fieldOffice, wall.fieldOffice) : undefined;
}
