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
  const { form, values } = ownForm(actor);
  const [value] = values;
  if (form === 'all') return undefined;
  return value === undefined ? sql`false` : eq(form === 'own' ? agencyId : fieldOffice, value);
}

/** The same limit for a statement whose text is kept: which of its forms it has, and the value that its condition takes. */
export function ownForm(actor: Actor): { readonly form: 'own' | 'all' | 'field' | 'nothing'; readonly values: readonly string[] } {
  if (actor.party === 'agency') return { form: 'own', values: [actor.agencyId] };
  const wall = fieldWallOf(actor);
  if (!readsCases(actor) || (wall.bound && wall.fieldOffice === null)) return { form: 'nothing', values: [] };
  return wall.bound && wall.fieldOffice !== null ? { form: 'field', values: [wall.fieldOffice] } : { form: 'all', values: [] };
}
