import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { person } from '../schema/index.ts';

/**
 * Erases a person's name and address. The id stays in the log and says nothing by itself; pages say that the name was erased. Only the
 * worker's role may. Gives whether there was something to erase.
 */
export async function erasePerson(tx: Tx, { personId, on }: { readonly personId: string; readonly on: string }): Promise<boolean> {
  const { rowCount } = await tx
    .update(person)
    .set({ displayName: null, email: null, erasedOn: on })
    .where(and(eq(person.personId, personId), isNull(person.erasedOn)));
  return rowCount === 1;
}
